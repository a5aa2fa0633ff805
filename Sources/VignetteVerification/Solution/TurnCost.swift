package import VignetteEngine

/// What a turn gave away: what could still be reached before it and after it, and the line that would have kept it.
package struct TurnCost: Sendable {
  /// The turn, from 1.
  package let turn: Int
  /// What was done.
  package let choice: Choice
  /// What could still be reached before.
  package let before: Prospect
  /// What could still be reached after.
  package let after: Prospect
  /// The intervention on offer after which most could still be reached; nothing where nothing on offer kept more.
  package let better: Int?

  /// How much was given away; 0 where nothing was.
  package var loss: Int { max(0, after.loss(since: before)) }

  /// Whether a better ending went out of reach.
  package var closesAnEnding: Bool { (after.outcome?.rank ?? 0) < (before.outcome?.rank ?? 0) }
}

extension Solution {
  /// What each turn of an attempt gave away, in order. Turns from a state that menu plays never come to, as after words off
  /// the menu, are left out.
  package func costs(of attempt: Attempt) -> [TurnCost] {
    var earned = [Int](repeating: 0, count: best.count)
    var costs: [TurnCost] = []
    for (index, turn) in attempt.turns.enumerated() {
      let before = earned
      for (principle, points) in turn.events.points(principles: best.count).enumerated() {
        earned[principle] += points
      }
      guard let choice = turn.choice, let prospect = prospect(from: turn.before, earned: before),
        let after = self.prospect(from: turn.after, earned: earned)
      else { continue }
      let kept = after.loss(since: prospect) > 0 ? better(than: after, turn.before, before, prospect) : nil
      costs.append(TurnCost(turn: index, choice: choice, before: prospect, after: after, better: kept))
    }
    return costs
  }

  /// How much less can be reached after a step than before it, at the present moment of an attempt; nothing where menu plays
  /// never come to that moment or to what follows it.
  package func loss(by step: Step, in attempt: Attempt) -> Int? {
    let earned = attempt.turns.map { $0.events.points(principles: best.count) }
      .reduce([Int](repeating: 0, count: best.count)) { zip($0, $1).map(+) }
    return prospect(from: attempt.state, earned: earned).flatMap { loss(by: step, since: $0, earned) }
  }

  /// How much less can be reached after a step than before it.
  private func loss(by step: Step, since before: Prospect, _ earned: [Int]) -> Int? {
    let points = step.events.points(principles: best.count)
    return prospect(from: step.state, earned: zip(earned, points).map(+))?.loss(since: before)
  }

  /// The intervention on offer that gives least away, if it gives away less than was and does not fail the patient's safety.
  private func better(than after: Prospect, _ state: State, _ earned: [Int], _ before: Prospect) -> Int? {
    var (found, least): (Int?, Int) = (nil, after.loss(since: before))
    for offer in scenario.offers(in: state) {
      let step = scenario.step(from: state, taking: .intervention(offer), .reckoning)
      if step.failsSafety { continue }
      if let loss = loss(by: step, since: before, earned), loss < least { (found, least) = (offer, loss) }
    }
    return found
  }
}
