package import VignetteSource

/// A kind of thing a prescriber can say or do: the unit that the manual gives points for.
package struct Move: Sendable {
  /// Its id, such as `explore-medication-fears`.
  package let id: String
  /// Its title.
  package let title: String
  /// What it is, and when it is well timed.
  package let means: String
  /// Where it comes from.
  package let source: String
  /// Whether it is the prescriber's own noticing: not spoken, and no turn.
  package let isInward: Bool
  /// What it earns (points above 0) or costs (below 0), by principle.
  package let weights: [MoveWeight]
  /// Wordings by which typed words are known to mean it.
  package let phrases: [String]
  /// What any patient shows in answer, where neither the intervention nor the case says it.
  package let reply: Body?
  /// Where the manual declares it.
  package let range: SourceRange

  /// A move with all that a manual says of it.
  package init(
    id: String, title: String, means: String, source: String, isInward: Bool, weights: [MoveWeight],
    phrases: [String], reply: Body?, range: SourceRange
  ) {
    self.id = id
    self.title = title
    self.means = means
    self.source = source
    self.isInward = isInward
    self.weights = weights
    self.phrases = phrases
    self.reply = reply
    self.range = range
  }

  /// Whether it serves principles, violates them, or neither.
  package var sense: MoveSense {
    if weights.contains(where: { $0.points < 0 }) { return .poor }
    return weights.isEmpty ? .neutral : .good
  }
}
