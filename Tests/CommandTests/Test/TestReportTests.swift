import Testing

@Suite struct TestReportTests {
  private func workspace() throws -> Workspace {
    let script = """
      tests: window
      test: Goes well # <&> "quoted"
        > "Same time"
      test: Goes wrong
        > "Nobody says this"
      claims:
        always trust >= 40

      """
    return try Workspace(["window.vignette": SmallCase.window, "window.vtest": script])
  }

  @Test func `TAP has a plan and a line for each test`() throws {
    let outcome = try workspace().run("test", "window.vtest", "--format", "tap")
    #expect(outcome.code == 1)
    #expect(outcome.lines.prefix(2) == ["TAP version 14", "1..3"])
    let points = outcome.lines.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(points.count == 3)
    #expect(points[0] == "ok 1 - window.vtest: Goes well \\# <&> \"quoted\"")
    #expect(points[1] == "not ok 2 - window.vtest: Goes wrong")
    #expect(points[2].hasPrefix("not ok 3 - window.vtest: claim: always trust"))
  }

  @Test func `TAP tells everything that went wrong with a test in one block`() throws {
    let workspace = try workspace()
    let script = "tests: window\ntest: x\n  > \"What would\"\n    Ines: Nothing.\n    expect not revealed pills\n"
    try workspace.write(script, to: "window.vtest")
    let outcome = try workspace.run("test", "window.vtest", "--format", "tap", "--coverage")
    #expect(outcome.lines.filter { $0 == "  ---" }.count == 1 && outcome.lines.filter { $0 == "  ..." }.count == 1)
    #expect(outcome.lines.contains("    line 4: expected: Ines: Nothing."))
    #expect(outcome.lines.contains("    line 5: expected: not revealed pills"))
    #expect(outcome.lines.filter { $0 == "    so far:" }.count == 1)
    #expect(outcome.lines.contains { $0.hasPrefix("# window.vignette: ") && $0.contains(" % reached") })
  }

  @Test func `JSON has totals and each test with its result and messages`() throws {
    let outcome = try workspace().run("test", "window.vtest", "--format", "json")
    #expect(outcome.code == 1)
    let json = try JSON.reading(outcome.output)
    #expect(["tests", "passed", "failed", "undecided"].map { json[$0]?.whole } == [3, 1, 2, 0])
    let tests = json["files"]?.items.first?["tests"]?.items ?? []
    #expect(tests.map { $0["result"]?.words } == ["passed", "failed", "failed"])
    #expect(tests.map { $0["kind"]?.words } == ["script", "script", "claim"])
    #expect(tests.map { $0["line"]?.whole } == [2, 4, 7])
    #expect(tests[1]["messages"]?.items.first?["line"]?.whole == 5)
    let gaps = json["files"]?.items.first?["notReached"]?.items ?? []
    let gap = try #require(gaps.first { $0["line"]?.whole == 29 })
    #expect(gap["what"]?.words == "the intervention \"What would you dread?\"")
  }

  @Test func `JUnit is written beside, with right totals`() throws {
    let workspace = try workspace()
    let outcome = try workspace.run("test", "window.vtest", "--junit", "out.xml")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("FAILED  Goes wrong"))
    let xml = try workspace.text(of: "out.xml")
    #expect(xml.contains("<testsuites name=\"vignette\" tests=\"3\" failures=\"2\" errors=\"0\""))
    #expect(xml.contains("name=\"Goes well # &lt;&amp;&gt; &quot;quoted&quot;\""))
    #expect(xml.contains("file=\"window.vtest\" line=\"4\""))
    #expect(xml.hasSuffix("</testsuites>\n"))
  }

  @Test func `JUnit takes the place of an older file, whole`() throws {
    let workspace = try workspace()
    try workspace.write(String(repeating: "elderly ", count: 10_000), to: "out.xml")
    try workspace.run("test", "window.vtest", "--junit", "out.xml")
    #expect(!(try workspace.text(of: "out.xml").contains("elderly")))
    #expect(workspace.names(in: ".").allSatisfy { !$0.hasSuffix(".new") })
  }
}
