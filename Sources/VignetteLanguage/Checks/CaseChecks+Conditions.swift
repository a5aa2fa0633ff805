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
      report(.neverHolds, at: range)
    } else if !truth.canHold(.not(condition)) {
      report(.alwaysHolds, at: range)
    }
  }

  /// A later block of an `if` is asked only where the earlier ones do not hold.
  private mutating func checkArms(_ arms: [Arm], _ truth: StaticTruth) {
    var before: [ClosedRange<Int>]? = truth.ranges
    for arm in arms {
      guard let condition = arm.condition else { continue }
      let holding = before.flatMap { truth.narrowed($0, by: condition) }
      let failing = before.flatMap { truth.narrowed($0, by: .not(condition)) }
      if holding == nil {
        report(.neverHolds, at: arm.range)
      } else if failing == nil {
        report(.alwaysHolds, at: arm.range)
      }
      before = failing
    }
  }
}
