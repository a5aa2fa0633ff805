import Testing
import VignetteEngine

/// Section 6, step 7: rules after something was entered.
@Suite struct RulesOnEnteringTests {
  private static let twoScenes = """
    scene: Talk
      + greet "Hello."
        (Body.)
      + share "On."
        -> Walk
    scene: Walk
      (Walking.)
      + greet "Still here."
    """

  @Test func `after something was entered rules are looked at once more, one of them`() throws {
    let rules = (1...3).map { "whenever turn >= 1\n  (Rule \($0).)" }.joined(separator: "\n")
    var play = try Played("\(rules)\n\(RulesOnEnteringTests.twoScenes)")
    try play.take("On.")
    #expect(play.transcript == ["(Rule 1.)", "(Walking.)", "(Rule 2.)"])
    try play.take("Still here.")
    #expect(play.transcript.last == "(Rule 3.)")
  }

  @Test func `where nothing was entered they are not looked at again`() throws {
    let rules = (1...2).map { "whenever turn >= 1\n  (Rule \($0).)" }.joined(separator: "\n")
    var play = try Played("\(rules)\n\(RulesOnEnteringTests.twoScenes)")
    try play.take("Hello.")
    #expect(play.transcript == ["(Body.)", "(Rule 1.)"])
  }

  @Test func `a rule can hold because of what was entered`() throws {
    var play = try Played("whenever visited \"Walk\"\n  (Fired.)\n\(RulesOnEnteringTests.twoScenes)")
    try play.take("On.")
    #expect(play.transcript == ["(Walking.)", "(Fired.)"])
  }

  @Test func `what a rule leads to after entering is entered, with no further rule`() throws {
    var play = try Played(
      """
      whenever visited "Walk"
        (Rule 1.)
        -> Run
      whenever visited "Run"
        (Rule 2.)
      \(RulesOnEnteringTests.twoScenes)
      scene: Run
        (Running.)
        + ask "How?"
          (Body.)
      """)
    try play.take("On.")
    #expect(play.transcript == ["(Walking.)", "(Rule 1.)", "(Running.)"] && play.place == "Run")
    try play.take("How?")
    #expect(play.transcript.suffix(2) == ["(Body.)", "(Rule 2.)"])
  }

  @Test func `what a rule leads to in a turn that kept nothing is entered, and rules are looked at once more`() throws
  {
    var play = try Played(
      """
      whenever turn = 1
        -> Walk
      whenever visited "Walk"
        (Fired.)
      \(RulesOnEnteringTests.twoScenes)
      """)
    try play.take("Hello.")
    #expect(play.transcript == ["(Body.)", "(Walking.)", "(Fired.)"] && play.place == "Walk")
  }

  @Test func `after an ending's body no rule runs`() throws {
    var play = try Played(
      """
      whenever turn = 1
        (Rule 1.)
      whenever turn = 1
        (Rule 2.)
        -> Bad
      scene: Talk
        * ask "How?"
          (Body.)
          -> Good
      """)
    try play.take("How?")
    #expect(play.transcript == ["(Body.)", "(Rule 1.)"] && play.place == "Good")
  }
}
