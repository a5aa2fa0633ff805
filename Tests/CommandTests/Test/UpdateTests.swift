import Testing

@Suite struct UpdateTests {
  /// Tests with comments, deep indentation and what no wording has to do with.
  private static let script = """
    // A comment that stays.
    tests: window

    test: She says it
        // Another one.
        > "What would"
            Ines: That it works.
            not Ines: Nothing
            expect revealed pills
        > explore-adherence
            Ines: began to help

    test: Untouched
        (She keeps her coat on.)
        > "It will be fine."
            Ines: the last one

    """

  private func update(
    _ script: String, case text: String = SmallCase.window.replacing("That it works.", with: "That it would work.")
  ) throws -> (outcome: Outcome, after: String) {
    let workspace = try Workspace(["window.vignette": text, "window.vtest": script])
    let outcome = try workspace.run("test", "--update", "window.vtest")
    return (outcome, try workspace.text(of: "window.vtest"))
  }

  /// The lines that two texts do not share.
  private func changes(_ before: String, _ after: String) -> [String] {
    after.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: before.split(separator: "\n", omittingEmptySubsequences: false))
      .map { change in
        switch change {
        case .insert(_, let line, _): "+\(line)"
        case .remove(_, let line, _): "-\(line)"
        }
      }
  }

  @Test func `after a change of wording only the lines that differ are rewritten`() throws {
    let (outcome, after) = try update(UpdateTests.script)
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(
      changes(UpdateTests.script, after) == [
        "-        Ines: That it works.", "+        Ines (to the window): That it would work.",
      ])
    #expect(outcome.error == "window.vtest: 1 expected line rewritten\n")
  }

  @Test func `line ends, tabs, comments and a byte-order mark are kept`() throws {
    let foreign =
      "\u{FEFF}" + UpdateTests.script.replacing("    ", with: "\t").replacing("\n", with: "\r\n")
    let (outcome, after) = try update(foreign)
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(after == foreign.replacing("Ines: That it works.", with: "Ines (to the window): That it would work."))
  }

  @Test func `where nothing differs the file is not touched`() throws {
    let (outcome, after) = try update(UpdateTests.script, case: SmallCase.window)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(after == UpdateTests.script)
  }

  @Test func `what differs in more than wording is left as it is, and fails`() throws {
    let script = UpdateTests.script.replacing("revealed pills", with: "not revealed pills")
      .replacing("(She keeps her coat on.)", with: "(It rains.)").replacing(
        "\"It will be fine.\"", with: "\"Nobody\"")
    let (outcome, after) = try update(script)
    #expect(outcome.code == 1)
    #expect(after.contains("expect not revealed pills"))
    #expect(after.contains("> \"Nobody\""))
  }

  @Test func `speech of somebody who says nothing there is left as it is, and fails`() throws {
    let script = "tests: window\ntest: x\n  > notice-countertransference\n    Ines: Well.\n"
    let (outcome, after) = try update(script)
    #expect(outcome.code == 1)
    #expect(after == script)
  }

  @Test func `an expected line that a continued line tells is rewritten as one`() throws {
    let script = UpdateTests.script.replacing("Ines: That it works.", with: "Ines: That it \\\n            works.")
    let (outcome, after) = try update(script)
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(
      after == UpdateTests.script.replacing("Ines: That it works.", with: "Ines (to the window): That it would work.")
    )
  }

  @Test func `to update twice changes nothing more`() throws {
    let text = SmallCase.window.replacing("That it works.", with: "That it *would* work, and {trust} more.")
    let workspace = try Workspace(["window.vignette": text, "window.vtest": UpdateTests.script])
    #expect(try workspace.run("test", "--update", "window.vtest").code == 0)
    let once = try workspace.text(of: "window.vtest")
    #expect(try workspace.run("test", "--update", "window.vtest").error == "")
    #expect(try workspace.text(of: "window.vtest") == once)
    #expect(once.contains("50 more"))
  }

  @Test func `a stage direction and narration are rewritten as they are written in a script`() throws {
    let script = "tests: window\ntest: x\n  (She keeps her hat on.)\n  > \"Same time\"\n"
    let (outcome, after) = try update(script)
    #expect(outcome.code == 0, "\(outcome.text)")
    #expect(after.contains("\n  (She keeps her coat on.)\n"))
  }

  @Test(arguments: [
    "Ines: That it {{works}}.", "Ines: A star \\* and a *stress*.", "Ines: “Quoted” – and 'quoted'.",
    "Ines: Not: this.",
    "Ines (to you): It has {trust} of it.", "Ines: if trust > 3", "Ines: // no comment", "\\A line of narration.",
    "(A stage direction.)", "You: I see.", "Ines: 日本 é ü.", "Ines: \\", "\\// looks like a comment", "Ines: a\tb",
  ])
  func `whatever is said or seen, what is rewritten passes`(line: String) throws {
    let text = SmallCase.window.replacing("Ines (to the window): That it works.", with: line)
    let expected = line.hasPrefix("Ines") ? "Ines: Old." : line.hasPrefix("You") ? "You: Old." : "(Old.)"
    let workspace = try Workspace([
      "window.vignette": text, "window.vtest": "tests: window\ntest: x\n  > \"What would\"\n    \(expected)\n",
    ])
    try #require(try workspace.run("check", "window.vignette").code == 0)
    let outcomes = [
      try workspace.run("test", "--update", "window.vtest"), try workspace.run("test", "window.vtest"),
    ]
    let after = try workspace.text(of: "window.vtest")
    #expect(outcomes.map(\.code) == [0, 0], "\(after)\(outcomes[0].text)")
  }

  @Test func `a filter leaves the other tests as they are`() throws {
    let workspace = try Workspace([
      "window.vignette": SmallCase.window,
      "window.vtest": UpdateTests.script.replacing("the last one", with: "a wording of old")
        .replacing("That it works.", with: "Another of old."),
    ])
    try workspace.run("test", "--update", "--filter", "Untouched", "window.vtest")
    let after = try workspace.text(of: "window.vtest")
    #expect(after.contains("Ines: That is what the last one said."))
    #expect(after.contains("Ines: Another of old."), "\(after)")
  }
}
