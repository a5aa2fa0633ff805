/// A stretch of words with or without emphasis.
package struct ProseRun: Hashable, Sendable {
  /// The words.
  package let words: String
  /// Whether they are emphasised.
  package let isEmphasised: Bool

  /// A stretch of words.
  package init(_ words: String, isEmphasised: Bool) {
    self.words = words
    self.isEmphasised = isEmphasised
  }
}
