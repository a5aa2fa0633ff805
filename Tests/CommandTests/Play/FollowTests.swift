import Testing

@Suite struct FollowTests {
  private static let tests = """
    tests: window

    test: Asked, then agreed
      > "What would you dread?"
        Ines: Something she does not say.
      > agree-plan
      expect ending "Partnership"

    test: Asked in words
      say "Why did you stop?"
      > explore-medication-fears

    test: From the middle
      given: trust = 50
      > agree-plan

    test: What is not on offer
      > "What would you dread?"
      > "What would you dread?"
      > agree-plan

    """

  private func workspace() throws -> Workspace {
    try Workspace(["window.vignette": SmallCase.window, "window.vtest": FollowTests.tests])
  }

  private func follow(_ name: String, _ lines: [String], in workspace: Workspace) throws -> Outcome {
    let text = lines.map { $0 + "\n" }.joined()
    return try workspace.run("play", "--follow", "window.vtest:\(name)", input: text)
  }

  /// The lines on offer that are marked.
  private func marked(_ outcome: Outcome) -> [String] {
    outcome.lines.filter { $0.hasPrefix(">") && $0.dropFirst().first?.isNumber == true }
  }

  @Test func `Enter does what the test does, turn by turn, to its end`() throws {
    let workspace = try workspace()
    let outcome = try follow("Asked, then", ["", ""] + Workspace.skips, in: workspace)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("You: What would you dread?\nInes (to the window): That it works."))
    #expect(outcome.output.contains("You: Same time next week?") && outcome.output.contains("The end: Partnership."))
    #expect(try workspace.run("verify", workspace.onlyRecord()).code == 0)
  }

  @Test func `the line that the test takes next is marked, and its number told`() throws {
    let outcome = try follow("Asked, then", [""], in: workspace())
    let marked = marked(outcome)
    #expect(marked.map { $0.split(separator: ". ").last } == ["What would you dread?", "Same time next week?"])
    for line in marked {
      let number = line.dropFirst().prefix { $0.isNumber }
      #expect(outcome.output.contains("Enter takes \(number), as the test does."))
    }
  }

  @Test func `another line leaves the way of the test, and going back returns to it`() throws {
    let workspace = try workspace()
    let left = try follow("Asked, then", ["It will be fine."], in: workspace)
    #expect(left.output.contains("You have left the way of the test; /back returns to it.\n\nYou: It will be fine."))
    #expect(marked(left).count == 1)
    let returned = try follow("Asked, then", ["It will be fine.", "/back", ""], in: workspace)
    #expect(marked(returned).count == 3 && returned.output.contains("You: What would you dread?"))
  }

  @Test func `the marked line is taken by its number or its beginning too`() throws {
    let outcome = try follow("Asked, then", ["What would", ""], in: workspace())
    #expect(outcome.output.contains("The end: Partnership.") && !outcome.output.contains("You have left"))
  }

  @Test func `words that the test types are told and said`() throws {
    let outcome = try follow("Asked in words", ["", ""], in: workspace())
    #expect(outcome.output.contains("Enter says what the test says next: \"Why did you stop?\""))
    #expect(outcome.output.contains("You: Why did you stop?"))
    #expect(outcome.output.contains("Here the test ends. Go on as you like."))
  }

  @Test func `after the test Enter shows the offer again`() throws {
    let outcome = try follow("Asked in words", ["", "", "", ""], in: workspace())
    #expect(outcome.lines.count { $0.hasSuffix(". It will be fine.") } == 5)
    #expect(outcome.lines.count { $0.hasPrefix("You: ") } == 2)
  }

  @Test func `a test that cannot be played to its last step says why`() throws {
    let outcome = try follow("What is not", ["", "", ""], in: workspace())
    #expect(
      outcome.flat.contains("It stops there, before its last step: \"What would you dread?\" on offer was wanted"))
    #expect(outcome.lines.count { $0.hasPrefix("You: ") } == 1)
  }

  @Test func `a file of one test needs no name, and its case may be named`() throws {
    let one = "tests: window\n\ntest: Agreed\n  > agree-plan\n"
    let workspace = try Workspace(["window.vignette": SmallCase.window, "kept/a:b.vtest": one])
    let outcome = try workspace.run("play", "window.vignette", "--follow", "kept/a:b.vtest", input: "\n")
    #expect(outcome.output.contains("The end: Partnership."))
    let alone = try workspace.run("play", "--follow", "kept/a:b.vtest")
    #expect(alone.code == 1 && alone.error.contains("window"))
  }

  @Test(arguments: [
    ("window.vtest", "window.vtest has 4 tests; name one"), ("window.vtest:Asked", "has 2 tests; name one"),
    ("window.vtest:None", "window.vtest has no test that begins with \"None\""), ("none.vtest", "no such file"),
  ])
  func `a test that is not there, or not the only one, is asked for by name`(word: String, told: String) throws {
    let outcome = try workspace().run("play", "--follow", word)
    #expect(outcome.code == 2 && outcome.output == "" && outcome.error.contains(told))
  }

  @Test func `a test that begins in the middle is not followed`() throws {
    let outcome = try workspace().run("play", "--follow", "window.vtest:From")
    #expect(outcome.code == 1 && outcome.error.contains("begins in the middle of the case"))
  }

  @Test(arguments: ["--exam", "--typed"])
  func `what says next is not for sessions that do not show it`(option: String) throws {
    let outcome = try workspace().run("play", "--follow", "window.vtest:Asked, then", option)
    #expect(outcome.code == 2 && outcome.error.contains(option))
  }

  @Test func `a test file with errors is told with their places`() throws {
    let workspace = try workspace()
    try workspace.write("tests: window\n\ntest: Agreed\n  > agree-plam\n", to: "window.vtest")
    for arguments in [
      ["play", "--follow", "window.vtest"], ["play", "window.vignette", "--follow", "window.vtest"],
    ] {
      let outcome = try workspace.run(arguments, input: .bytes([]))
      #expect(outcome.code == 1 && outcome.error.contains("window.vtest:4:"))
    }
  }

  @Test func `what an exploration writes can be followed`() throws {
    let workspace = try Workspace(["window.vignette": SmallCase.window])
    try workspace.run("explore", "window.vignette", "--emit-tests", "found.vtest")
    let outcome = try workspace.run(
      "play", "--follow", "found.vtest:Partnership, the play", input: String(repeating: "\n", count: 20))
    #expect(outcome.output.contains("The end: Partnership."))
  }
}
