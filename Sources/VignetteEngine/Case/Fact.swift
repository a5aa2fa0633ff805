package import VignetteSource

/// Something a session can bring to light; hidden at first, revealed once.
package struct Fact: Hashable, Sendable {
  /// Its id.
  package let id: String
  /// What it is, in a sentence.
  package let text: String
  /// Where the case declares it.
  package let range: SourceRange

  /// A fact of a case.
  package init(id: String, text: String, range: SourceRange) {
    self.id = id
    self.text = text
    self.range = range
  }
}
