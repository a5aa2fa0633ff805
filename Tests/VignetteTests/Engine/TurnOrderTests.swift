import Testing
import VignetteEngine

/// Section 6, steps 1 to 3: what happens first in a turn.
@Suite struct TurnOrderTests {
  @Test func `a session starts by entering the first scene of the file`() throws {
    let play = try Played(
      """
      scene: Talk
        (Welcome.)
        * greet "Hello."
      scene: Walk
        * ask "How?"
      """)
    #expect(play.place == "Talk" && play.shown == ["(Welcome.)"] && play.attempt.turns.count == 1)
    #expect(play.attempt.turns[0].choice == nil)
  }

  @Test func `in its own body an intervention is already chosen and the turn already counted`() throws {
    var play = try Played(
      """
      scene: Talk
        * ask "How is it?"
          if chosen ask
            (Chosen.)
          if chosen "How is it?"
            (This line.)
          if turn = 1
            (First turn.)
      """)
    try play.take("How is it?")
    #expect(play.shown == ["(Chosen.)", "(This line.)", "(First turn.)"])
  }

  @Test func `in a reaction that is lent the move is already chosen too`() throws {
    var play = try Played(
      """
      reactions:
        on ask
          if chosen ask and turn = 1
            (Chosen.)
      scene: Talk
        * ask "How is it?"
      """)
    try play.take("How is it?")
    #expect(play.shown == ["(Chosen.)"])
  }

  @Test func `an inward move is chosen and used up, and runs its body`() throws {
    var play = try Played(
      """
      dynamics:
        shame 50
      scene: Talk
        * notice "I am tense."
          shame -15
        + greet "Hello."
          when: chosen notice
        + share "So."
      """)
    #expect(play.offers == ["I am tense.", "So."])
    try play.take("I am tense.")
    #expect(play["shame"] == 35 && play.offers == ["Hello.", "So."] && play.attempt.state.turn == 0)
  }

  @Test func `where an arrow leads is kept until credit and rules are done`() throws {
    var play = try Played(
      """
      whenever chosen ask
        (A rule.)
      scene: Talk
        * ask "How is it?"
          Ines: Well.
          -> Good
      """)
    try play.take("How is it?")
    let events = play.attempt.turns[1].events
    let credited = try #require(events.firstIndex { if case .credited = $0 { true } else { false } })
    let fired = try #require(events.firstIndex(of: .fired(rule: 0)))
    let entered = try #require(events.firstIndex(of: .entered(.ending(0))))
    #expect(credited < fired && fired < entered && play.shown == ["Ines: Well.", "(A rule.)"])
  }

  @Test func `a turn keeps what was done, the words typed and the states around it`() throws {
    let scenario = try Played("scene: Talk\n  * ask \"How is it?\"\n  * greet \"Hello.\"").scenario
    var attempt = Attempt(scenario, seed: 1)
    let before = attempt.state
    attempt.take(.intervention(0), words: "tell me more")
    #expect(attempt.turns[1].choice == .intervention(0) && attempt.turns[1].words == "tell me more")
    #expect(attempt.turns[1].before == before && attempt.turns[1].after == attempt.state)
    #expect(attempt.choices == [.intervention(0)])
  }
}
