import VignetteEngine

/// Ways through a case, drawn by dice.
enum RandomPlay {
  /// A play from the beginning to the end.
  ///
  /// - Parameter typing: whether moves are said off the menu now and then.
  static func attempt(_ scenario: Scenario, _ dice: inout Dice, seed: UInt64 = 1, typing: Bool = true) -> Attempt {
    var attempt = Attempt(scenario, seed: seed)
    for _ in 0..<limit {
      guard let choice = choice(in: attempt.state, scenario, &dice, typing) else { break }
      attempt.take(choice)
    }
    return attempt
  }

  /// How many choices a play has at most; far more than any drawn case holds.
  static let limit = 200

  /// What is done in a state; nothing after the end.
  static func choice(in state: State, _ scenario: Scenario, _ dice: inout Dice, _ typing: Bool) -> Choice? {
    guard state.end == nil else { return nil }
    let offers = scenario.offers(in: state)
    if typing, dice.happens(1, of: 6) {
      let onOffer = offers.map { scenario.teachingCase.interventions[$0].move }
      let moves = scenario.manual.moves.indices.filter {
        !scenario.manual.moves[$0].isInward && !onOffer.contains($0)
      }
      if !moves.isEmpty { return .offMenu(move: dice.pick(moves)) }
    }
    return offers.isEmpty ? nil : .intervention(dice.pick(offers))
  }
}
