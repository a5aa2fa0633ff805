import Testing
import VignetteEngine

/// Section 6, step 8: how long a patient stays with a scene.
@Suite struct ScenePatienceTests {
  private static let patience = """
    scene: Talk
      turns: 2
      + greet "Hello."
        (Body.)
      * notice "I am tense."
      + share "Leave."
        -> Walk
      otherwise
        (Otherwise.)
    scene: Walk
      (Walk.)
      + share "Back."
        -> Talk
    """

  @Test func `when the scene's turns are used up otherwise runs, and the offer stays where it does not lead away`()
    throws
  {
    var play = try Played(ScenePatienceTests.patience)
    try play.take("Hello.")
    #expect(play.shown == ["(Body.)"])
    try play.take("Hello.")
    #expect(play.shown == ["(Body.)", "(Otherwise.)"] && play.offers == ["Hello.", "I am tense.", "Leave."])
  }

  @Test func `otherwise runs once in a stay`() throws {
    var play = try Played(ScenePatienceTests.patience)
    try play.take("Hello.", "Hello.", "Hello.", "Hello.")
    #expect(play.transcript.count { $0 == "(Otherwise.)" } == 1)
  }

  @Test func `otherwise runs once more in the next stay, whose turns are counted from entering`() throws {
    var play = try Played(ScenePatienceTests.patience)
    try play.take("Hello.", "Hello.", "Leave.", "Back.")
    #expect(play.transcript.count { $0 == "(Otherwise.)" } == 1)
    try play.take("Hello.")
    #expect(play.transcript.count { $0 == "(Otherwise.)" } == 1)
    try play.take("Hello.")
    #expect(play.transcript.count { $0 == "(Otherwise.)" } == 2)
  }

  @Test func `inward moves do not use the scene's turns up`() throws {
    var play = try Played(ScenePatienceTests.patience)
    try play.take("I am tense.", "Hello.")
    #expect(!play.transcript.contains("(Otherwise.)"))
  }

  @Test func `an intervention that leads away in the scene's last turn leads away`() throws {
    var play = try Played(ScenePatienceTests.patience)
    try play.take("Hello.", "Leave.")
    #expect(play.place == "Walk" && play.shown == ["(Walk.)"])
  }

  @Test func `an intervention that leads back to its own scene begins a new stay`() throws {
    var play = try Played(
      """
      scene: Talk
        turns: 1
        + greet "Again."
          -> Talk
        + share "Stay."
        otherwise
          (Otherwise.)
      """)
    try play.take("Again.", "Again.")
    #expect(play.transcript.isEmpty)
    try play.take("Stay.")
    #expect(play.transcript == ["(Otherwise.)"])
  }

  @Test func `without otherwise a scene's turns change nothing`() throws {
    var play = try Played("scene: Talk\n  turns: 1\n  + greet \"Hello.\"")
    try play.take("Hello.", "Hello.", "Hello.")
    #expect(play.place == "Talk")
  }
}
