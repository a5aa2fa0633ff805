import Testing
import VignetteEngine

/// Section 6, step 8: the offer, and `otherwise`.
@Suite struct OtherwiseTests {
  @Test func `when nothing spoken is on offer otherwise runs`() throws {
    var play = try Played(
      """
      scene: Talk
        * greet "Hello."
        * notice "I am tense."
        otherwise
          (Otherwise.)
          -> Good
      """)
    #expect(play.place == "Talk")
    try play.take("Hello.")
    #expect(play.place == "Good" && play.shown == ["(Otherwise.)"])
  }

  @Test func `otherwise runs on entering too where nothing spoken is on offer`() throws {
    let play = try Played(
      "scene: Talk\n  * greet \"Hello.\"\n    when: turn > 5\n  otherwise\n    (Otherwise.)\n    -> Bad")
    #expect(play.place == "Bad" && play.shown == ["(Otherwise.)"])
  }

  @Test func `otherwise can open an offer, and the session goes on`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      scene: Talk
        * greet "Hello."
        * ask "How?"
          when: bond > 50
        otherwise
          bond +1
      """)
    try play.take("Hello.")
    #expect(play.place == "Talk" && play.offers == ["How?"])
  }

  private static let led = """
    required:
      - ask before "Walk": late
    whenever visited "Walk"
      (A rule.)
    scene: Talk
      * greet "Hello."
      otherwise
        -> Walk
    visit: Tuesday
      (Tuesday.)
    scene: Walk
      (Walk.)
      * share "So."
        when: chosen ask
      otherwise
        (Otherwise of Walk.)
        -> Good
    """

  @Test func `what otherwise leads to is entered as always, rules are looked at, and the offer follows`() throws {
    var play = try Played(OtherwiseTests.led)
    try play.take("Hello.")
    #expect(play.shown == ["(Tuesday.)", "(Walk.)", "(A rule.)", "(Otherwise of Walk.)"])
    #expect(play.place == "Good" && play.failures == ["late"])
  }

  @Test func `rules are not looked at after otherwise where it leads nowhere`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      whenever bond > 50
        (A rule.)
      scene: Talk
        turns: 1
        + greet "Hello."
        otherwise
          bond +1
      """)
    try play.take("Hello.")
    #expect(play.transcript.isEmpty)
    try play.take("Hello.")
    #expect(play.transcript == ["(A rule.)"])
  }
}
