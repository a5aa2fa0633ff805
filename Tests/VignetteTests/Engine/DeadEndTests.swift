import Testing
import VignetteEngine

/// Section 6, step 8: where a session can only end.
@Suite struct DeadEndTests {
  @Test func `if otherwise leads nowhere and nothing spoken is on offer, it is a dead end`() throws {
    var play = try Played(
      "scene: Talk\n  * greet \"Hello.\"\n  * notice \"I am tense.\"\n  otherwise\n    (Otherwise.)")
    try play.take("Hello.")
    #expect(play.place == "dead end" && play.shown == ["(Otherwise.)"] && play.offers.isEmpty)
    #expect(play.attempt.turns[1].events.last == .ended(.deadEnd))
  }

  @Test func `without otherwise it is a dead end at once`() throws {
    var play = try Played("scene: Talk\n  * greet \"Hello.\"\n  * notice \"I am tense.\"")
    try play.take("Hello.")
    #expect(play.place == "dead end")
  }

  @Test func `otherwise that ran in this stay does not run for an empty offer later`() throws {
    var play = try Played(
      """
      scene: Talk
        turns: 1
        * greet "Hello."
        * share "So."
        otherwise
          (Otherwise.)
      """)
    try play.take("Hello.")
    #expect(play.place == "Talk" && play.shown == ["(Otherwise.)"])
    try play.take("So.")
    #expect(play.place == "dead end" && play.shown.isEmpty)
  }

  @Test func `going round scenes without an offer ends the session, and says so`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      required:
        - ask-risk before the end: late
      scene: Talk
        * greet "On."
          -> Left
      scene: Left
        if bond = 50
          -> Right
        * ask "Left?"
      scene: Right
        if bond = 50
          -> Left
        * ask "Right?"
      """)
    try play.take("On.")
    #expect(play.place == "going round" && play.offers.isEmpty && play.failures == ["late"])
    #expect(play.attempt.turns[1].events.last == .ended(.goingRound))
  }
}
