package import VignetteEngine

/// A way of playing without listening: always the first, always the last, or always one move.
package enum ConstantStrategy {
  /// Always the first spoken intervention on offer, in the file's order.
  case first
  /// Always the last.
  case last
  /// Always one move where it is on offer, else the first spoken one.
  case move(Int)

  /// The strategies a case can be played by: the first, the last, and each move it offers.
  package static func all(in scenario: Scenario) -> [ConstantStrategy] {
    let moves = Set(scenario.teachingCase.interventions.map(\.move)).sorted()
    return [.first, .last] + moves.map { .move($0) }
  }

  /// How the strategy is called.
  package func name(in scenario: Scenario) -> String {
    switch self {
    case .first: "always taking the first line on offer, in the file's order,"
    case .last: "always taking the last line on offer, in the file's order,"
    case .move(let move):
      "always taking \(scenario.manual.moves[move].id) where it is on offer, and else the first line of the file,"
    }
  }

  /// What playing so does, and where it arrives. A play that comes back to a state it was in goes on so for ever and
  /// is left there.
  package func play(_ scenario: Scenario) -> (choices: [Choice], arrived: Set<ClaimPlace>) {
    var step = scenario.opening(.arrivals)
    var choices: [Choice] = []
    var arrived = Set(step.arrivals.map(\.place))
    var seen: Set<State> = []
    while step.state.end == nil, seen.insert(step.state).inserted, let choice = choice(in: step.state, scenario) {
      step = scenario.step(from: step.state, taking: choice, .arrivals)
      choices.append(choice)
      arrived.formUnion(step.arrivals.map(\.place))
    }
    return (choices, arrived)
  }

  private func choice(in state: State, _ scenario: Scenario) -> Choice? {
    let offers = scenario.offers(in: state)
    let spoken = offers.filter { !scenario.program.interventions[$0].isInward }
    switch self {
    case .first: return spoken.first.map { .intervention($0) }
    case .last: return spoken.last.map { .intervention($0) }
    case .move(let move):
      let wanted = offers.first { Int(scenario.program.interventions[$0].move) == move }
      return (wanted ?? spoken.first).map { .intervention($0) }
    }
  }
}
