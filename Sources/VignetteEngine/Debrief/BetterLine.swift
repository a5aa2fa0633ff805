/// Finds what would have been better in a turn, by trying everything that was on offer.
enum BetterLine {
  /// The line on offer that would have earned most; nothing where none would have earned more than what was done.
  /// Lines that were taken later are no alternatives, since nothing was lost by waiting.
  static func find(in attempt: Attempt, turn index: Int, _ advice: Advice) -> Alternative? {
    let turn = attempt.turns[index]
    guard let taken = turn.choice else { return nil }
    let principles = attempt.scenario.manual.principles.count
    let takenPoints = turn.events.points(principles: principles)
    let later = Set(attempt.turns[index...].compactMap(\.choice))
    var best: Alternative?
    for offer in attempt.scenario.offers(in: turn.before) where !later.contains(.intervention(offer)) {
      let step = attempt.scenario.step(from: turn.before, taking: .intervention(offer), .reckoning)
      if isWorse(step, than: turn) || advice.isClosing(step, turn) { continue }
      let alternative = Alternative(
        turn: index, taken: taken, takenPoints: takenPoints, better: offer,
        betterPoints: step.events.points(principles: principles), afterTaken: turn.after, afterBetter: step.state)
      if alternative.gain > max(0, best?.gain ?? 0) { best = alternative }
    }
    return best
  }

  /// Whether a step does harm that the turn did not: it fails the patient's safety, or leaves a rupture open. However
  /// much it would have earned, it is nothing to recommend.
  private static func isWorse(_ step: Step, than turn: Turn) -> Bool {
    step.failsSafety || (step.state.rupture != nil && turn.after.rupture == nil)
  }
}
