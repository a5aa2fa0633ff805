import Testing
import VignetteEngine

/// Section 6, steps 4 and 7: rules.
@Suite struct RuleFiringTests {
  @Test func `a rule that holds runs after the body, the first of the file only`() throws {
    var play = try Played(
      """
      whenever turn >= 1
        (First.)
      whenever turn >= 1
        (Second.)
      scene: Talk
        + ask "How?"
          (Body.)
      """)
    try play.take("How?")
    #expect(play.shown == ["(Body.)", "(First.)"])
  }

  @Test func `others that hold wait for later turns`() throws {
    var play = try Played(
      """
      whenever turn = 1
        (First.)
      whenever turn >= 1
        (Second.)
      whenever turn = 1
        (Too late.)
      scene: Talk
        + greet "Hello."
          (Body.)
      """)
    try play.take("Hello.", "Hello.", "Hello.")
    #expect(play.transcript == ["(Body.)", "(First.)", "(Body.)", "(Second.)", "(Body.)"])
  }

  @Test func `a rule fires once in a session`() throws {
    var play = try Played(
      """
      whenever turn >= 2
        (Fired.)
      scene: Talk
        + greet "Hello."
      """)
    for _ in 0..<5 { try play.take("Hello.") }
    #expect(play.transcript == ["(Fired.)"])
  }

  @Test func `a rule that no longer holds in its turn does not run`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      whenever bond < 50
        (First.)
        bond = 50
      whenever bond < 50
        (Second.)
      scene: Talk
        + greet "Hello."
          bond -1
      """)
    try play.take("Hello.")
    #expect(play.transcript == ["(First.)"])
    try play.take("Hello.")
    #expect(play.transcript == ["(First.)", "(Second.)"])
  }

  @Test func `no rule runs before the first intervention, wherever the beginning leads`() throws {
    var play = try Played(
      """
      whenever turn >= 0
        (Fired.)
      scene: Talk
        -> Walk
      scene: Walk
        * notice "I am tense."
        otherwise
          -> Run
      scene: Run
        + greet "Hello."
          (Body.)
      """)
    #expect(play.place == "Run" && play.transcript.isEmpty)
    try play.take("Hello.")
    #expect(play.transcript == ["(Body.)", "(Fired.)"])
  }

  @Test func `an inward move is an intervention after which rules are looked at`() throws {
    var play = try Played(
      "whenever turn = 0\n  (Fired.)\nscene: Talk\n  * notice \"I am tense.\"\n  * greet \"Hello.\"")
    try play.take("I am tense.")
    #expect(play.transcript == ["(Fired.)"])
  }
}
