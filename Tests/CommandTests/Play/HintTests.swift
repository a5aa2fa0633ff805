import Testing

/// Hints, with and without a solution at hand.
@Suite struct HintTests {
  /// A line that earns more at once leads to the poor ending.
  private static let tempting = """
    title: Tempting
    focus: ambivalence, alliance
    patient: Ines Alvarez, 34, she/her
    scene: One
      Ines: You are the sixth.
      * explore-medication-fears "What would you dread?"
        -> Away
      * share-decision "What would you like us to change?"
        credit alliance 1 "Asked, and not told."
        -> Two
    scene: Two
      Ines: I would like to sleep.
      * agree-plan "Same time next week?"
        -> Together
    ending: Away
      outcome: poor
    ending: Together
      outcome: good

    """

  private func hint(_ workspace: Workspace) throws -> String {
    let outcome = try workspace.play(["/hint"], case: "tempting.vignette")
    return try #require(outcome.flat.split(separator: "Hint: ").last.map(String.init))
  }

  private func solved() throws -> Workspace {
    let workspace = try Workspace(["tempting.vignette": HintTests.tempting])
    try workspace.play(["What would you dread"] + Workspace.skips, case: "tempting.vignette")
    return workspace
  }

  @Test func `without a solution it names the principle of what earns most at once, and none is looked for`() throws {
    let workspace = try Workspace(["tempting.vignette": HintTests.tempting])
    #expect(try hint(workspace).contains("Attend to patients' ambivalence"))
    #expect(workspace.names(in: ".cache/vignette/solutions") == [])
  }

  @Test func `with a solution at hand it names the principle of the move after which most can be reached`() throws {
    let hint = try hint(try solved())
    #expect(hint.contains("alliance"))
    #expect(!hint.contains("ambivalence"))
  }

  @Test func `it gives no line away`() throws {
    let hint = try hint(try solved())
    #expect(!hint.contains("What would you like us to change?") && !hint.contains("What would you dread?"))
  }

  @Test func `after the first debrief the solution serves without being kept`() throws {
    let workspace = try Workspace(["tempting.vignette": HintTests.tempting, ".cache": "no folder"])
    let lines = ["What would you dread"] + Array(repeating: "", count: 7) + ["1", "/hint"]
    let outcome = try workspace.play(lines, case: "tempting.vignette")
    let hint = try #require(outcome.flat.split(separator: "Hint: ").last)
    #expect(outcome.output.contains("Back to turn 1."))
    #expect(hint.contains("alliance") && !hint.contains("ambivalence"), "\(outcome.output)")
  }

  @Test func `a line that fails the patient's safety is never hinted at`() throws {
    let text = HintTests.tempting.replacing(
      "change?\"\n", with: "change?\"\n    critical \"The drawer of tablets was left open.\"\n")
    let workspace = try Workspace(["tempting.vignette": text])
    try workspace.play(["What would you dread"] + Workspace.skips, case: "tempting.vignette")
    #expect(try hint(workspace).contains("Attend to patients' ambivalence"))
  }

  @Test func `each is counted, whether a solution is at hand or not`() throws {
    let workspace = try solved()
    try workspace.play(["/hint", "/hint", "What would you dread"] + Workspace.skips, case: "tempting.vignette")
    let json = try JSON.reading(try workspace.run("debrief", "--format", "json").output)
    #expect(json["hints"]?.whole == 2)
  }
}
