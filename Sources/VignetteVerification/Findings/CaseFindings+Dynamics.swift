import VignetteEngine
import VignetteSource

/// What dynamics do over all plays: those that never move or never come back from a limit, thresholds that no play
/// crosses, and effects that the limits always swallow.
extension CaseFindings {
  mutating func findDynamics() {
    for dynamic in teachingCase.dynamics.indices {
      guard let range = analysis.range(of: dynamic) else {
        leaveUndecided("the range of \(teachingCase.dynamics[dynamic].id): it needs more states than are allowed")
        continue
      }
      findMovement(of: dynamic, range)
      findClamped(dynamic, range)
    }
    findThresholds()
  }

  private mutating func findMovement(of dynamic: Int, _ range: DynamicRange) {
    let declared = teachingCase.dynamics[dynamic]
    if range.least == range.most { report(Finding(.unmovedDynamic(declared.id, range.least), at: declared.range)) }
    for limit in range.stuckAt { report(Finding(.stuckDynamic(declared.id, limit), at: declared.range)) }
  }

  /// Changes of a dynamic that some play makes, and that never change it. A line that moves several parts of a derived
  /// name is told once.
  private mutating func findClamped(_ dynamic: Int, _ range: DynamicRange) {
    let lines = scenario.program.ranges
    let moving = Set(range.moving.map { lines[$0] })
    for line in Set(range.idle.map { lines[$0] }).subtracting(moving) {
      report(
        Finding(
          .clampedEffect(teachingCase.dynamics[dynamic].id, "\(range.least) to \(range.most)"), at: line))
    }
  }

  /// Comparisons with a number that come out the same in every state, within conditions that are made of more.
  private mutating func findThresholds() {
    for (condition, range) in askedConditions where condition.isCompound {
      for case .compare(.dynamic(let dynamic), let comparison, .number(let number)) in condition.comparisons {
        guard let told = analysis.range(of: dynamic) else { continue }
        let answers = Set((told.least...told.most).map { comparison.holds($0, number) })
        guard answers.count == 1 else { continue }
        report(
          Finding(
            .uncrossedThreshold(
              teachingCase.dynamics[dynamic].id, "\(comparison.rawValue) \(number)", "\(told.least) to \(told.most)",
              holds: answers.contains(true)), at: range))
      }
    }
  }

  /// Every condition of the case, with the line it stands in.
  private var askedConditions: [(Condition, SourceRange)] {
    teachingCase.interventions.compactMap { intervention in
      intervention.when.map { ($0, intervention.whenRange ?? intervention.range) }
    } + teachingCase.rules.map { ($0.condition, $0.range) }
      + teachingCase.bodies.flatMap(\.allArms).compactMap { arm in arm.condition.map { ($0, arm.range) } }
  }

  /// What the dynamics that a condition compares with numbers really take, a few words each.
  func ranges(in condition: Condition) -> [String] {
    var told: [String] = []
    for case .dynamic(let dynamic) in condition.quantities.flatMap(\.leaves) {
      guard let range = analysis.knownRange(of: dynamic) else { continue }
      let words = "\(teachingCase.dynamics[dynamic].id) is \(range.least) to \(range.most) in all plays"
      if !told.contains(words) { told.append(words) }
    }
    return told
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
