package import VignetteSource

/// Somebody a case declares: the patient, or another character.
package struct Person: Hashable, Sendable {
  /// The whole name.
  package let name: String
  /// What follows the name, such as an age or a part.
  package let about: String
  /// Where the case declares them.
  package let range: SourceRange

  /// Somebody of a name.
  package init(name: String, about: String, range: SourceRange) {
    self.name = name
    self.about = about
    self.range = range
  }
}
