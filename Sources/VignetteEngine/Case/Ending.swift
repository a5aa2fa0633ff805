package import VignetteSource

/// An end of a session that the case wrote.
package struct Ending: Sendable {
  /// Its title.
  package let title: String
  /// How it went for the patient and the treatment.
  package let outcome: Outcome
  /// What runs on arriving, and nothing after it.
  package let body: Body
  /// Where the case declares it.
  package let range: SourceRange

  /// An ending of a case.
  package init(title: String, outcome: Outcome, body: Body, range: SourceRange) {
    self.title = title
    self.outcome = outcome
    self.body = body
    self.range = range
  }
}
