import VignetteEngine
import VignetteSource

/// Conditions that never hold, or always do.
extension CaseChecks {
  mutating func checkConditions() {
    let truth = StaticTruth(teachingCase, manual: manual, statements: statements)
    for intervention in teachingCase.interventions {
      if let when = intervention.when { check(when, truth, at: intervention.whenRange ?? intervention.range) }
    }
    for rule in teachingCase.rules { check(rule.condition, truth, at: rule.range) }
    for statement in statements { checkArms(statement.arms, truth) }
  }

  private mutating func check(_ condition: Condition, _ truth: StaticTruth, at range: SourceRange) {
    if !truth.canHold(condition) {
      report(.neverHolds(why(condition, truth)), at: range)
    } else if !truth.canHold(.not(condition)) {
      report(.alwaysHolds(why(.not(condition), truth)), at: range)
    }
  }

  /// A later block of an `if` is asked only where the earlier ones do not hold.
  private mutating func checkArms(_ arms: [Arm], _ truth: StaticTruth) {
    var before: [ClosedRange<Int>]? = truth.ranges
    for (place, arm) in arms.enumerated() {
      guard let condition = arm.condition else { continue }
      let holding = before.flatMap { truth.narrowed($0, by: condition) }
      let failing = before.flatMap { truth.narrowed($0, by: .not(condition)) }
      let isLater = place > 0
      if holding == nil {
        report(.neverHolds(why(condition, truth) ?? whyLater(isLater)), at: arm.range)
      } else if failing == nil {
        report(.alwaysHolds(why(.not(condition), truth) ?? whyLater(isLater)), at: arm.range)
      }
      before = failing
    }
  }

  private func whyLater(_ isLater: Bool) -> String? {
    isLater ? "it is asked only where the blocks before it do not hold" : nil
  }

  /// Why a condition cannot hold, in a few words.
  private func why(_ condition: Condition, _ truth: StaticTruth) -> String? {
    switch truth.reason(against: condition) {
    case nil: nil
    case .unchanged(let dynamic, let value): "nothing changes \(name(dynamic)), which is \(value)"
    case .neverAbove(let dynamic, let limit): "\(name(dynamic)) is never above \(limit)"
    case .neverBelow(let dynamic, let limit): "\(name(dynamic)) is never below \(limit)"
    case .unrevealed(let fact):
      "nothing reveals \(teachingCase.facts[fact].id) (line \(line(teachingCase.facts[fact].range)))"
    case .unvisited(let scene): "nothing leads to \"\(teachingCase.scenes[scene].title)\""
    case .neverRuptured: "nothing opens such a rupture"
    case .unoffered(let move): "\(manual.moves[move].id) is not spoken, and nothing on offer is it"
    case .contradiction(let dynamic): "its parts ask for different values of \(name(dynamic)) at once"
    }
  }

  private func name(_ dynamic: Int) -> String { teachingCase.dynamics[dynamic].id }

  private func line(_ range: SourceRange) -> Int { log.file.place(of: range.lower).line }
}
