import VignetteEngine
import VignetteSource

/// Thresholds that no play crosses.
extension CaseFindings {
  /// Comparisons with a number that come out the same in every state, within conditions that are made of more and of
  /// which nothing else is told.
  mutating func findThresholds() {
    for (condition, range) in askedConditions where condition.isCompound && !isTold(at: range) {
      for case .compare(.dynamic(let dynamic), let comparison, .number(let number)) in condition.comparisons {
        guard let told = analysis.range(of: dynamic), !unmoved.contains(dynamic) else { continue }
        let answers = Set((told.least...told.most).map { comparison.holds($0, number) })
        guard answers.count == 1, !isCrossedByTyping(dynamic, comparison, number) else { continue }
        report(
          Finding(
            .uncrossedThreshold(
              teachingCase.dynamics[dynamic].id, "\(comparison.rawValue) \(number)", "\(told.least) to \(told.most)",
              holds: answers.contains(true)), at: range))
      }
    }
  }

  private func isTold(at range: SourceRange) -> Bool {
    findings.contains { $0.range == range || $0.otherPlaces.contains(range) }
  }

  private mutating func isCrossedByTyping(_ dynamic: Int, _ comparison: Comparison, _ number: Int) -> Bool {
    Set(drawTypedPlays().range(of: dynamic).map { comparison.holds($0, number) }).count > 1
  }

  /// Every condition of the case, with the line it stands in.
  private var askedConditions: [(Condition, SourceRange)] {
    teachingCase.interventions.compactMap { intervention in
      intervention.when.map { ($0, intervention.whenRange ?? intervention.range) }
    } + teachingCase.rules.map { ($0.condition, $0.range) }
      + teachingCase.bodies.flatMap(\.allArms).compactMap { arm in arm.condition.map { ($0, arm.range) } }
  }
}

extension Condition {
  /// Whether it is made of more than one question.
  fileprivate var isCompound: Bool { comparisons.count > 1 || self != comparisons.first }

  /// The comparisons in it, and other single questions, each by itself.
  fileprivate var comparisons: [Condition] {
    switch self {
    case .compare, .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured: [self]
    case .not(let inner): inner.comparisons
    case .and(let left, let right), .or(let left, let right): left.comparisons + right.comparisons
    }
  }
}
