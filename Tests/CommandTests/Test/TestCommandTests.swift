import Testing

@Suite struct TestCommandTests {
  private static let script = """
    tests: window

    test: She says it
      > "What would"
        Ines: That it works.
        expect revealed pills
      > agree-plan
      expect ending "Partnership"

    claims:
      every path ends
      reachable "Partnership"

    """

  private func workspace(_ script: String = script) throws -> Workspace {
    try Workspace(["window.vignette": SmallCase.window, "window.vtest": script])
  }

  @Test func `tests that pass end with code 0`() throws {
    let outcome = try workspace().run("test", "window.vtest")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("  ok  She says it\n"))
    #expect(outcome.output.contains("  ok  claim: every path ends"))
    #expect(outcome.output.hasSuffix("3 tests, all passed\n"))
  }

  @Test func `a failure tells the line, what was expected, what came, and the dialogue so far`() throws {
    let script = TestCommandTests.script.replacing("That it works.", with: "Nothing.")
    let outcome = try workspace(script).run("test", "window.vtest")
    #expect(outcome.code == 1)
    let told = """
        FAILED  She says it
            window.vtest:5: expected: Ines: Nothing.
            came: Ines (to the window): That it works.
            so far:
              Ines: You are the sixth.
              (She keeps her coat on.)
              [bond 40, tasks 40, goals 40, trust 40]
              You: What would you dread?
              Ines (to the window): That it works.
              [trust 50, pills comes to light]
      """
    #expect(outcome.flat.contains(flat(told)))
    #expect(outcome.output.hasSuffix("3 tests, 1 failed\n"))
  }

  private func flat(_ text: String) -> String { text.split { $0 == "\n" || $0 == " " }.joined(separator: " ") }

  @Test func `what is not on offer is told with what is`() throws {
    let script = TestCommandTests.script.replacing("\"What would\"", with: "explore-adherence\n  > \"What happened\"")
    let output = try workspace(script).run("test", "window.vtest").flat
    #expect(output.contains("window.vtest:5: expected: "))
    for line in [
      "What would you dread?", "It will be fine.", "Same time next week?", "I want to be better than five.",
    ] {
      #expect(output.contains("\"\(line)\""))
    }
  }

  @Test func `a claim that fails prints the shortest path that shows it, which passes as a test`() throws {
    let script = "tests: window\nclaims:\n  always trust >= 40\n"
    let workspace = try workspace(script)
    let outcome = try workspace.run("test", "window.vtest")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("FAILED  claim: always trust >= 40"))
    let lines = outcome.output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains("test: ") })
    let end = lines.index(before: lines.endIndex)
    let pasted = lines[start..<end].joined(separator: "\n")
    #expect(pasted.contains("It will be fine."))
    try workspace.write("tests: window\n\n\(pasted)\n    expect trust < 40\n", to: "window.vtest")
    let again = try workspace.run("test", "window.vtest")
    #expect(again.code == 0, "\(pasted)\n\(again.text)")
  }

  @Test func `errors in a test file are told and nothing is run`() throws {
    let outcome = try workspace(TestCommandTests.script + "frob\n").run("test", "window.vtest")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("window.vtest:13:1: error: "))
  }

  @Test func `folders are looked through for tests`() throws {
    let workspace = try Workspace([
      "all/a/window.vignette": SmallCase.window, "all/a/window.vtest": TestCommandTests.script,
      "all/b/window.vignette": SmallCase.window, "all/b/window.vtest": TestCommandTests.script,
    ])
    let outcome = try workspace.run("test", "all")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("all/a/window.vtest\n") && outcome.output.contains("all/b/window.vtest\n"))
    #expect(outcome.output.hasSuffix("6 tests, all passed\n"))
  }

  @Test func `a folder or file without tests is told`() throws {
    let workspace = try Workspace(["all/window.vignette": SmallCase.window])
    #expect(try workspace.run("test", "all").code == 2)
    #expect(try workspace.run("test", "nowhere.vtest").code == 2)
  }

  @Test func `coverage lists what no script reaches, with its line`() throws {
    let outcome = try workspace().run("test", "--coverage", "window.vtest")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("window.vignette:44: not reached: "))
    #expect(outcome.output.contains(" % reached (3 of 8"))
    #expect(!(try workspace().run("test", "window.vtest").output.contains("not reached")))
  }
}
