import VignetteEngine

/// A play of a case to its end.
struct EveryPlay {
  /// What is done.
  let choices: [Choice]
  /// How it ends.
  let end: SessionEnd

  /// Every play up to some length; nothing where there are more than can be listed.
  static func of(_ scenario: Scenario, longest: Int, most: Int) -> [EveryPlay]? {
    var plays: [EveryPlay] = []
    var open: [(state: State, choices: [Choice])] = [(scenario.opening(.reckoning).state, [])]
    var steps = 0
    while let (state, choices) = open.popLast() {
      steps += 1
      guard steps <= most else { return nil }
      if let end = state.end {
        plays.append(EveryPlay(choices: choices, end: end))
      } else if choices.count < longest {
        for offer in scenario.offers(in: state) {
          let choice = Choice.intervention(offer)
          open.append((scenario.step(from: state, taking: choice, .reckoning).state, choices + [choice]))
        }
      }
    }
    return plays
  }

  /// Whether it comes to an ending of at least some outcome.
  func ends(wellEnough wanted: Outcome, in scenario: Scenario) -> Bool {
    guard case .ending(let ending) = end else { return false }
    return !scenario.teachingCase.endings[ending].outcome.isWorse(than: wanted)
  }
}
