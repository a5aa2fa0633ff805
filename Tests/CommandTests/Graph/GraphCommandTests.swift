import Testing

@Suite struct GraphCommandTests {
  private func workspace() throws -> Workspace { try Workspace(["window.vignette": SmallCase.window]) }

  private func played(_ workspace: Workspace) throws -> String {
    try workspace.run("play", "window.vignette", input: "What would you dread\nSame time\n")
    let names = workspace.names(in: "state/vignette/records")
    return "state/vignette/records/\(try #require(names.first))"
  }

  @Test func `a drawing goes to standard output as SVG unless told otherwise`() throws {
    let workspace = try workspace()
    let drawn = try workspace.run("graph", "window.vignette")
    #expect(drawn.code == 0 && drawn.output.hasPrefix("<?xml"))
    #expect(try workspace.run("graph", "window.vignette", "--format", "svg").output == drawn.output)
    #expect(try workspace.run("graph", "window.vignette", "--format", "dot").output.hasPrefix("digraph {\n"))
    #expect(try workspace.run("graph", "window.vignette", "--format", "mermaid").output.hasPrefix("flowchart TD\n"))
  }

  @Test func `a drawing is written to a file, again and again`() throws {
    let workspace = try workspace()
    for _ in 0..<2 {
      let outcome = try workspace.run("graph", "window.vignette", "--output", "window.svg")
      #expect(outcome.code == 0 && outcome.output == "" && outcome.error == "")
    }
    #expect(try workspace.text(of: "window.svg") == workspace.run("graph", "window.vignette").output)
  }

  @Test func `a drawing is never written over a case, its tests, a manual or a record`() throws {
    let workspace = try workspace()
    let outcome = try workspace.run("graph", "window.vignette", "--output", "window.vignette")
    #expect(outcome.code == 2 && outcome.error.contains("nothing was written"))
    #expect(try workspace.text(of: "window.vignette") == SmallCase.window)
  }

  @Test func `a file that cannot be written is told`() throws {
    let outcome = try workspace().run("graph", "window.vignette", "--output", "none/window.svg")
    #expect(outcome.code == 2 && outcome.error.contains("none/window.svg"))
  }

  @Test func `a case with errors is not drawn`() throws {
    let outcome = try Workspace(["a.vignette": "title: A\n"]).run("graph", "a.vignette")
    #expect(outcome.code == 1 && outcome.output == "" && outcome.error.contains("error"))
  }

  @Test func `a record of another case is refused`() throws {
    let workspace = try workspace()
    let record = try played(workspace)
    try workspace.write(SmallCase.short(), to: "other.vignette")
    let outcome = try workspace.run("graph", "other.vignette", "--record", record)
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(outcome.error.contains("it is a record of the case \"window\", not of \"other\""))
  }

  @Test func `a case that was changed since is drawn as it was played`() throws {
    let workspace = try workspace()
    let record = try played(workspace)
    try workspace.write(SmallCase.window.replacing("Counting", with: "Recounting"), to: "window.vignette")
    let outcome = try workspace.run("graph", "window.vignette", "--record", record)
    #expect(outcome.code == 0 && outcome.output.contains("Counting") && !outcome.output.contains("Recounting"))
    #expect(outcome.error.contains("the case was changed since; it is drawn as it was played"))
  }

  @Test func `a record that was edited is not drawn`() throws {
    let workspace = try workspace()
    let record = try played(workspace)
    try workspace.write(workspace.text(of: record).replacing("dread", with: "like"), to: record)
    let outcome = try workspace.run("graph", "window.vignette", "--record", record)
    #expect(outcome.code == 1 && outcome.output == "" && outcome.error.contains("damaged or was edited"))
  }

  @Test func `a search that was cut short is drawn as far as it went, and not taken for decided`() throws {
    let outcome = try workspace().run("graph", "window.vignette", "--explored", "--max-states", "2")
    #expect(outcome.code == 3 && outcome.output.contains("cut short"))
  }

  @Test func `options of a search mean nothing wrong`() throws {
    let outcome = try workspace().run("graph", "window.vignette", "--explored", "--max-states", "none")
    #expect(outcome.code == 2 && outcome.error.contains("--max-states takes a whole number"))
  }
}
