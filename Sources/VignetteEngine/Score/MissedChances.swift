/// Finds what was on offer, would have earned credit, and was never taken.
///
/// What an intervention would have earned is found by trying it on a copy of the state; there is no table beside the
/// scenario.
enum MissedChances {
  /// The chances an attempt missed, in the order of the turns. One does not count where what was taken instead, on
  /// leaving the scene, earned as much.
  static func of(_ attempt: Attempt) -> [MissedChance] {
    let taken = Set(attempt.choices)
    var found: [Int: MissedChance] = [:]
    for stay in stays(of: attempt) {
      for chance in chances(in: stay, attempt, taken) where chance.total > found[chance.intervention]?.total ?? 0 {
        found[chance.intervention] = chance
      }
    }
    return found.values.sorted { ($0.turn, $0.intervention) < ($1.turn, $1.intervention) }
  }

  /// The turns spent in each stay in a scene that has ended.
  private static func stays(of attempt: Attempt) -> [Range<Int>] {
    var stays: [Range<Int>] = []
    var first = 1
    for (index, turn) in attempt.turns.enumerated().dropFirst() where turn.leavesScene {
      stays.append(first..<index + 1)
      first = index + 1
    }
    return stays
  }

  private static func chances(in stay: Range<Int>, _ attempt: Attempt, _ taken: Set<Choice>) -> [MissedChance] {
    guard let last = stay.last else { return [] }
    let principles = attempt.scenario.manual.principles.count
    let onLeaving = attempt.turns[last].events.points(principles: principles).reduce(0, +)
    return stay.flatMap { turn in
      let state = attempt.turns[turn].before
      return attempt.scenario.offers(in: state).compactMap { intervention -> MissedChance? in
        guard !taken.contains(.intervention(intervention)) else { return nil }
        let step = attempt.scenario.step(from: state, taking: .intervention(intervention), .reckoning)
        let chance = MissedChance(
          intervention: intervention, turn: turn, points: step.events.points(principles: principles))
        return chance.total > max(0, onLeaving) ? chance : nil
      }
    }
  }
}

extension Turn {
  /// Whether the scene it began in was left, or entered anew, or the session ended.
  var leavesScene: Bool {
    events.contains { event in
      switch event {
      case .entered, .ended: true
      case .speech, .narration, .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited,
        .failed, .passed, .fired, .replied, .ranOtherwise, .enteredVisit:
        false
      }
    }
  }
}
