/// Words as they are shown: stretches with and without emphasis.
package struct Prose: Hashable, Sendable {
  /// The stretches in order.
  package let runs: [ProseRun]

  /// Words of some stretches.
  package init(_ runs: [ProseRun]) { self.runs = runs }

  /// Words without emphasis.
  package init(_ words: String) { runs = [ProseRun(words, isEmphasised: false)] }

  /// The words alone.
  package var plain: String { runs.map(\.words).joined() }
}
