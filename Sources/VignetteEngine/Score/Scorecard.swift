/// How an attempt did: principles side by side, safety first, and what was missed. There is no headline number.
package struct Scorecard: Sendable {
  /// The principles, in the manual's order.
  package let principles: [PrincipleScore]
  /// The safety failures, in the order in which they happened.
  package let failures: [SafetyFailure]
  /// What was on offer and would have earned more, in the order of the turns.
  package let missed: [MissedChance]
  /// The moves that were said off the menu, in order.
  package let offMenu: [Int]
  /// What the points were measured against.
  package let yardstick: Yardstick

  /// The score of an attempt against a measure. Requirements in `waived` count as met, for tests that begin behind
  /// their deadlines.
  package init(_ attempt: Attempt, against yardstick: Yardstick, waived: Set<Int> = []) {
    let ledger = Ledger(attempt)
    let failures = Scorecard.failures(of: attempt, waived: waived)
    let focus = Scorecard.focus(of: attempt.scenario, yardstick)
    principles = attempt.scenario.manual.principles.indices.map { principle in
      ledger.score(
        principle, best: yardstick.best[principle], manual: attempt.scenario.manual,
        isInFocus: focus.contains(principle), afterCritical: !failures.isEmpty)
    }
    self.failures = failures
    missed = MissedChances.of(attempt)
    offMenu = attempt.choices.compactMap { if case .offMenu(let move) = $0 { move } else { nil } }
    self.yardstick = yardstick
  }

  /// The mean of the observed ratings, for standards that want one number; nothing where none is observed.
  package var mean: Int? {
    let ratings = principles.compactMap(\.rating)
    return ratings.isEmpty ? nil : RatingRule.rounded(ratings.reduce(0, +), over: ratings.count)
  }

  /// The principles in focus: those the case names, else all that some path can earn.
  private static func focus(of scenario: Scenario, _ yardstick: Yardstick) -> Set<Int> {
    let named = scenario.teachingCase.header.focus
    return Set(named.isEmpty ? yardstick.best.indices.filter { yardstick.best[$0] > 0 } : named)
  }

  private static func failures(of attempt: Attempt, waived: Set<Int>) -> [SafetyFailure] {
    var failures: [SafetyFailure] = []
    for (index, turn) in attempt.turns.enumerated() {
      for case .failed(let reason) in turn.events {
        if case .requirement(let requirement) = reason, waived.contains(requirement) { continue }
        failures.append(SafetyFailure(reason: reason, turn: index))
      }
    }
    return failures
  }
}
