import Testing
import VignetteEngine

/// A session is a pure function of case, manual, seed and what the trainee did.
@Suite struct ReplayLawTests {
  @Test func `playing the list again gives the same transcript and score`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      let first = RandomPlay.attempt(scenario, &dice, seed: UInt64(seed))
      let again = replay(first.choices, scenario, seed: UInt64(seed))
      #expect(first.turns.map(\.events) == again.turns.map(\.events))
      #expect(first.turns.map(\.after) == again.turns.map(\.after))
      #expect(card(first).principles == card(again).principles)
      #expect(card(first).failures == card(again).failures && card(first).missed == card(again).missed)
    }
  }

  @Test func `the case read again from its text plays the same`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated().prefix(60) {
      var dice = Dice(seed: UInt64(seed))
      let first = RandomPlay.attempt(scenario, &dice, seed: 3)
      let copy = try VignetteTests.scenario(RandomCase(seed: UInt64(seed)).text, manual: smallManual)
      #expect(replay(first.choices, copy, seed: 3).turns.map(\.events) == first.turns.map(\.events))
    }
  }

  @Test func `the seed changes words and order, never the state`() throws {
    var differ = 0
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      let first = RandomPlay.attempt(scenario, &dice, seed: 1)
      let other = replay(first.choices, scenario, seed: 2)
      #expect(first.turns.map(\.after) == other.turns.map(\.after))
      #expect(silent(first) == silent(other))
      #expect(card(first).principles == card(other).principles)
      if first.turns.map(\.events) != other.turns.map(\.events) { differ += 1 }
    }
    #expect(differ > 50, "\(differ) of 400")
  }

  @Test func `whatever the seed, the same interventions are on offer`() throws {
    for scenario in try RandomCases.all() {
      let offers = (0..<6).map { Attempt(scenario, seed: $0).offers }
      #expect(offers.allSatisfy { Set($0) == Set(offers[0]) && $0.count == offers[0].count })
      #expect(offers[0].map(\.intervention).sorted() == scenario.offers(in: scenario.opening().state))
    }
  }

  @Test func `a variety is settled to one of its wordings`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      let attempt = RandomPlay.attempt(scenario, &dice, seed: 4)
      for event in attempt.turns.flatMap(\.events) {
        if case .variety = event { Issue.record("a variety is left in a transcript") }
      }
    }
  }

  private func replay(_ choices: [Choice], _ scenario: Scenario, seed: UInt64) -> Attempt {
    var attempt = Attempt(scenario, seed: seed)
    for choice in choices { attempt.take(choice) }
    return attempt
  }

  private func silent(_ attempt: Attempt) -> [Event] {
    attempt.turns.flatMap(\.events).filter { $0.shownWords == nil }
  }

  private func card(_ attempt: Attempt) -> Scorecard {
    Scorecard(attempt, against: Yardstick(best: [6, 6, 6], origin: .pathTaken))
  }
}
