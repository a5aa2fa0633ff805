import Testing
import VignetteEngine

/// A beginning in the middle, as scripted tests have it: a scene entered from a given state.
@Suite struct StartingInTheMiddleTests {
  private static let text = """
    dynamics:
      bond 50
    required:
      - ask before "Walk": late
    whenever bond >= 0
      (A rule.)
    visit: Monday
    scene: Talk
      * greet "Hello."
    visit: Tuesday
      (Tuesday.)
    scene: Walk
      (Walk at {bond}.)
      + greet "Walk on."
        (Walked.)
      + share "Round."
        -> Pass
    scene: Pass
      if visited "Tuesday" and bond < 50
        -> Walk
      + greet "Pass."
    visit: Wednesday
      (Wednesday.)
    scene: Run
      -> Walk
    """

  private func begun(at title: String, bond: Int32 = 20) throws -> Played {
    let scenario = try Played(StartingInTheMiddleTests.text).scenario
    var state = State(scenario.teachingCase, layout: scenario.layout)
    state.values[0] = bond
    let scene = try #require(scenario.teachingCase.scenes.firstIndex { $0.title == title })
    return Played(Attempt(scenario, seed: 1, at: scene, from: state))
  }

  @Test func `the scene's body runs in the given state, without its visit's and without rules`() throws {
    let play = try begun(at: "Walk")
    #expect(play.shown == ["(Walk at 20.)"] && play.place == "Walk" && play["bond"] == 20)
  }

  @Test func `the visit of a scene begun at counts as entered`() throws {
    var play = try begun(at: "Walk")
    try play.take("Round.")
    #expect(play.place == "Walk" && !play.transcript.contains("(Tuesday.)"))
  }

  @Test func `deadlines there count as passed`() throws {
    #expect(try begun(at: "Walk").failures.isEmpty)
  }

  @Test func `from there on all is as always`() throws {
    var play = try begun(at: "Walk")
    try play.take("Walk on.")
    #expect(play.shown == ["(Walked.)", "(A rule.)"] && play.attempt.state.turn == 1)
  }

  @Test func `what its body leads to is entered as always`() throws {
    let play = try begun(at: "Run")
    #expect(play.shown == ["(Tuesday.)", "(Walk at 20.)"] && play.failures == ["late"])
  }

  @Test func `without a scene the session begins at the beginning, in the given state`() throws {
    let scenario = try Played(StartingInTheMiddleTests.text).scenario
    var state = State(scenario.teachingCase, layout: scenario.layout)
    state.values[0] = 7
    let play = Played(Attempt(scenario, seed: 1, at: nil, from: state))
    #expect(play.place == "Talk" && play["bond"] == 7 && play.attempt.turns[0].before == state)
  }
}
