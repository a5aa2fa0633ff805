import Testing

@Suite struct ExportTests {
  @Test(arguments: try Project.names(in: "Tests/Models"))
  func `a model is as it was recorded`(name: String) throws {
    let folder = "Tests/Models/\(name)"
    let outcome = try Workspace().run("export", "promela", "\(Project.folder)/\(folder)/case.vignette")
    #expect(outcome.code == 0)
    #expect(outcome.error.isEmpty)
    try expectGolden(outcome.output, "\(folder)/model.pml")
  }

  @Test func `a model is written to a file where one is named, in place of what was there`() throws {
    let workspace = try Workspace(["small-case.vignette": SmallCase.window, "model.pml": "old"])
    let shown = try workspace.run("export", "promela", "small-case.vignette").output
    let outcome = try workspace.run("export", "promela", "small-case.vignette", "--output", "model.pml")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(try workspace.text(of: "model.pml") == shown)
  }

  @Test func `a file that cannot be written is told`() throws {
    let workspace = try Workspace(["small-case.vignette": SmallCase.window])
    let outcome = try workspace.run("export", "promela", "small-case.vignette", "--output", "nowhere/model.pml")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("nowhere/model.pml"))
  }

  @Test func `a form that nobody knows is told with those that are known`() throws {
    let workspace = try Workspace(["small-case.vignette": SmallCase.window])
    let outcome = try workspace.run("export", "ink", "small-case.vignette")
    #expect(outcome.code == 2)
    #expect(outcome.error == "vignette: vignette export knows the forms promela and solution, not \"ink\"\n")
  }

  @Test func `what no model can say is told with its line`() throws {
    let text = "counts:\n  coins 3 in 0..999999\nwhenever coins * coins > 9\n  (Coins.)\n" + SmallCase.window
    let workspace = try Workspace(["coins.vignette": text])
    let outcome = try workspace.run("export", "promela", "coins.vignette")
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("whenever") }
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("coins.vignette:\(try #require(line) + 1):1: this condition reckons with numbers"))
  }

  @Test func `a case with errors is told, and no model is written`() throws {
    let workspace = try Workspace(["broken.vignette": "title: Broken\n"])
    let outcome = try workspace.run("export", "promela", "broken.vignette", "--output", "model.pml")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("error:"))
    #expect(workspace.names(in: ".") == ["broken.vignette"])
  }
}
