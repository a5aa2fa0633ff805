import Testing
import VignetteEngine

/// Section 6: moves that are typed and not on offer.
@Suite struct OffMenuTests {
  private static let text = """
    dynamics:
      bond 50
    facts:
      secret "A secret."
    reactions:
      on promise
        bond -10
        Ines: They all say that.
        rupture withdrawal
        reveal secret
        critical "A promise that cannot be kept."
        note: Not yours to promise.
    scene: Talk
      turns: 2
      + greet "Hello."
      + share "Known?"
        when: chosen ask-risk
      otherwise
        (Otherwise.)
    """

  @Test func `the move is chosen and a turn is used, of the scene too`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("ask-risk")
    #expect(play.offers == ["Hello.", "Known?"] && play.attempt.state.turn == 1)
    try play.say("ask-risk")
    #expect(play.shown == ["(Otherwise.)"])
  }

  @Test func `the patient's reaction runs, lines and effects`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("promise")
    #expect(play.shown == ["Ines: They all say that.", "note: Not yours to promise."])
    #expect(play["bond"] == 40 && play.attempt.state.rupture == .withdrawal)
    #expect(play.attempt.turns[1].events.contains(.revealed(0)))
    #expect(play.failures == ["A promise that cannot be kept."])
  }

  @Test func `the reaction's lines run every time, its effects the first time in a session`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("promise", "greet", "promise")
    #expect(play.shown == ["Ines: They all say that.", "note: Not yours to promise."])
    #expect(play["bond"] == 40 && play.attempt.state.ruptures == 1 && play.attempt.state.turn == 3)
  }

  @Test func `conditions in a reaction are looked at each time`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      reactions:
        on promise
          if bond = 50
            bond -1
            Ines: First.
          else
            bond -1
            Ines: Again.
      scene: Talk
        + greet "Hello."
      """)
    try play.say("promise", "promise", "promise")
    #expect(play.transcript == ["Ines: First.", "Ines: Again.", "Ines: Again."] && play["bond"] == 49)
  }

  @Test func `without a reaction the manual's default answers`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("ask")
    #expect(play.shown == ["(The patient thinks about it.)"])
  }

  @Test func `with a reaction the default does not, even where the reaction has no words`() throws {
    var play = try Played(
      "dynamics:\n  bond 50\nreactions:\n  on ask\n    bond +1\nscene: Talk\n  + greet \"Hello.\"")
    try play.say("ask")
    #expect(play.shown.isEmpty && play["bond"] == 51)
  }

  @Test func `a move with neither is answered by nothing`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("ask-risk")
    #expect(play.shown.isEmpty)
  }

  @Test func `what the manual violates counts once, and nothing is earned`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("promise", "ask", "promise", "share")
    #expect(play.attempt.turns.flatMap(\.events).points(principles: 3) == [0, -2, -1])
  }

  @Test func `rules follow`() throws {
    var play = try Played("whenever chosen promise\n  (A rule.)\n  -> Bad\nscene: Talk\n  + greet \"Hello.\"")
    try play.say("promise")
    #expect(play.shown == ["(A rule.)"] && play.place == "Bad")
  }

  @Test func `the turns of the case follow too`() throws {
    var play = try Played("turns: 1\nscene: Talk\n  + greet \"Hello.\"")
    try play.say("promise")
    #expect(play.place == "Out of time")
  }

  @Test func `the debrief lists moves said off the menu in their order`() throws {
    var play = try Played(OffMenuTests.text)
    try play.say("promise", "ask")
    try play.take("Hello.")
    let card = Scorecard(play.attempt, against: Yardstick(best: [1, 1, 1], origin: .everyPath))
    #expect(card.offMenu.map { smallManual.moves[$0].id } == ["promise", "ask"])
  }

  @Test func `an intervention of the move that was said before has its own effects and credit`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      reactions:
        on ask
          bond +1
      scene: Talk
        + greet "Hello."
        * ask "How?"
          when: turn > 0
      """)
    try play.say("ask")
    try play.take("How?")
    #expect(play["bond"] == 52 && play.attempt.turns[2].events.points(principles: 3) == [2, 1, 0])
  }
}
