import VignetteEngine

/// Plays by somebody who draws each line among those on offer.
enum RandomPlay {
  /// A whole play, with all its words; the same for the same seed.
  static func attempt(at scenario: Scenario, seed: UInt64) -> Attempt {
    let chance = SeededChance(seed: seed)
    var attempt = Attempt(scenario, seed: seed)
    while attempt.end == nil {
      let offers = scenario.offers(in: attempt.state)
      attempt.take(.intervention(offers[chance.index(below: offers.count, for: [attempt.turns.count])]))
    }
    return attempt
  }
}
