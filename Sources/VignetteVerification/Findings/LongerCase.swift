import VignetteEngine

/// A case with more turns than it has, to see how far from an ending a play was when its turns ran out.
struct LongerCase {
  private let scenario: Scenario
  private let turns: Int

  /// A case with some more turns.
  init(_ scenario: Scenario, by turns: Int) {
    var teachingCase = scenario.teachingCase
    teachingCase.header.turns += turns
    self.scenario = Scenario(teachingCase, manual: scenario.manual)
    self.turns = turns
  }

  /// Whether a play that goes on after some choices can come to an ending in the further turns.
  func comesToEnding(after choices: [Choice]) -> Bool {
    var state = scenario.opening(.reckoning).state
    for choice in choices where state.end == nil {
      state = scenario.step(from: state, taking: choice, .reckoning).state
    }
    var open = [(state: state, turns: 0)]
    var seen: Set<State> = []
    while let (state, passed) = open.popLast() {
      if case .ending = state.end { return true }
      guard state.end == nil, seen.insert(state).inserted else { continue }
      for offer in scenario.offers(in: state) {
        let after = passed + (scenario.teachingCase.interventions[offer].isInward ? 0 : 1)
        guard after <= turns else { continue }
        open.append((scenario.step(from: state, taking: .intervention(offer), .reckoning).state, after))
      }
    }
    return false
  }
}
