package import VignetteEngine

/// A stretch of words in a role.
package struct Span: Hashable, Sendable {
  /// The words; they hold no line ends and nothing that could command a terminal.
  package let words: String
  /// What they are.
  package let role: Role

  /// A stretch of words; control characters in them are shown by their code points.
  package init(_ words: String, _ role: Role = .plain) {
    self.words = VisibleText.ofControls(words)
    self.role = role
  }
}

extension Prose {
  /// The words as spans of a role, the emphasised ones as such. Words say what style cannot, in asterisks.
  package func spans(_ role: Role) -> [Span] {
    runs.map { run in run.isEmphasised ? Span("*\(run.words)*", .emphasis) : Span(run.words, role) }
  }
}
