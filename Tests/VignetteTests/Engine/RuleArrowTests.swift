import Testing
import VignetteEngine

/// Section 6, step 4: where rules lead.
@Suite struct RuleArrowTests {
  @Test func `an arrow of a rule replaces what was kept`() throws {
    var play = try Played(
      """
      whenever chosen ask
        -> Bad
      scene: Talk
        * ask "How?"
          -> Good
      """)
    try play.take("How?")
    #expect(play.place == "Bad")
    #expect(!play.attempt.turns[1].events.contains(.entered(.ending(0))))
  }

  @Test func `a rule without an arrow leaves what was kept`() throws {
    var play = try Played(
      "whenever chosen ask\n  (Fired.)\nscene: Talk\n  * ask \"How?\"\n    (Body.)\n    -> Good")
    try play.take("How?")
    #expect(play.place == "Good" && play.transcript == ["(Body.)", "(Fired.)"])
  }

  @Test func `a rule whose arrow stands in an if that does not hold leaves what was kept`() throws {
    var play = try Played(
      "whenever chosen ask\n  if turn > 5\n    -> Bad\nscene: Talk\n  * ask \"How?\"\n    -> Good")
    try play.take("How?")
    #expect(play.place == "Good")
  }
}
