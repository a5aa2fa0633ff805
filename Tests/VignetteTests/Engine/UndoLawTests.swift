import Testing
import VignetteEngine

/// Going back forks: nothing is erased.
@Suite struct UndoLawTests {
  private static func session(_ place: Int, _ scenario: Scenario) -> (session: Session, dice: Dice) {
    var dice = Dice(seed: UInt64(place))
    var session = Session(scenario, seed: UInt64(place), mode: .coached)
    playOn(&session, &dice)
    return (session, dice)
  }

  /// Plays until the end.
  private static func playOn(_ session: inout Session, _ dice: inout Dice) {
    for _ in 0..<RandomPlay.limit {
      guard let choice = RandomPlay.choice(in: session.current.state, session.scenario, &dice, true) else { return }
      session.take(choice)
    }
  }

  @Test func `going back and doing the same again gives the same session`() throws {
    for (place, scenario) in try RandomCases.all().enumerated() {
      var (session, dice) = UndoLawTests.session(place, scenario)
      let first = session.current
      let turn = dice.roll(first.turns.count)
      session.goBack(toAfter: turn)
      #expect(session.current.choices == Array(first.choices.prefix(turn)))
      for choice in first.choices.dropFirst(turn) { session.take(choice) }
      #expect(session.current.turns.map(\.events) == first.turns.map(\.events))
      #expect(session.current.state == first.state && session.current.offers == first.offers)
    }
  }

  @Test func `going back stands just after the turn, with its offer`() throws {
    for (place, scenario) in try RandomCases.all().enumerated() {
      var (session, dice) = UndoLawTests.session(place, scenario)
      let first = session.current
      let turn = dice.roll(first.turns.count)
      session.goBack(toAfter: turn)
      #expect(session.current.turns.count == turn + 1)
      #expect(session.current.state == first.turns[turn].after)
      #expect(session.current.turns.map(\.events) == first.turns.prefix(turn + 1).map(\.events))
    }
  }

  @Test func `the way that was gone stays as it was, with its own scorecard`() throws {
    let yardstick = Yardstick(best: [5, 5, 5], origin: .pathTaken)
    for (place, scenario) in try RandomCases.all().enumerated() {
      var (session, dice) = UndoLawTests.session(place, scenario)
      let first = session.current
      session.goBack(toAfter: 0)
      UndoLawTests.playOn(&session, &dice)
      #expect(session.attempts.count == 2)
      #expect(session.attempts[0].turns.map(\.events) == first.turns.map(\.events))
      let kept = Scorecard(session.attempts[0], against: yardstick)
      #expect(kept.principles == Scorecard(first, against: yardstick).principles)
    }
  }
}
