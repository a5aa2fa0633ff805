import FoundationEssentials
import Testing

@Suite struct ChangedCaseTests {
  private static let changed = SmallCase.window.replacing("That it works.", with: "Nothing at all.")

  /// A library with a session begun.
  private func begun() throws -> Workspace {
    let workspace = try Workspace(["Scenarios/window.vignette": SmallCase.window])
    try workspace.play(["What would"], case: "window")
    return workspace
  }

  private func remove(_ name: String, _ workspace: Workspace) throws {
    try FileManager.default.removeItem(atPath: workspace.path(name))
  }

  @Test func `a session goes on with the case as it was, and says that it has changed since`() throws {
    let workspace = try begun()
    try workspace.write(ChangedCaseTests.changed, to: "Scenarios/window.vignette")
    let resumed = try workspace.run("resume", input: "/transcript\n")
    #expect(resumed.code == 0)
    #expect(resumed.flat.contains("The case has changed since"))
    #expect(resumed.output.contains("That it works."))
    #expect(!resumed.output.contains("Nothing at all."))
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
    #expect(try workspace.run("debrief", try workspace.onlyRecord()).code == 0)
  }

  @Test func `a session goes on when the case has vanished, and says so`() throws {
    let workspace = try begun()
    try remove("Scenarios/window.vignette", workspace)
    let resumed = try workspace.run("resume", input: "Same time\n")
    #expect(resumed.code == 0)
    #expect(resumed.flat.contains("no longer in the library"))
    #expect(resumed.output.contains("The end: Partnership."))
    #expect(try workspace.run("debrief", try workspace.onlyRecord()).code == 0)
  }

  @Test func `of a case that is as it was nothing is said`() throws {
    let resumed = try begun().run("resume")
    #expect(!resumed.flat.contains("kept with it"))
  }

  @Test func `of a case that was called for by its path and is as it was nothing is said`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    let resumed = try workspace.run("resume")
    #expect(!resumed.flat.contains("no longer in the library"), "\(resumed.output)")
  }

  @Test(arguments: ["resume", "debrief", "verify"])
  func `a record whose kept text was edited or is gone is refused`(reader: String) throws {
    let workspace = try begun()
    let id = try workspace.onlyRecord()
    for name in workspace.names(in: "state/vignette/texts") {
      let path = "state/vignette/texts/\(name)"
      let text = try workspace.text(of: path)
      try workspace.write(text + "\n", to: path)
      let edited = try workspace.run(reader, id)
      #expect(edited.code == 1)
      #expect(edited.error.contains("was edited"))
      try remove(path, workspace)
      let gone = try workspace.run(reader, id)
      #expect(gone.code == 1)
      #expect(gone.error.contains("is gone"))
      #expect(gone.output == "" && edited.output == "")
      try workspace.write(text, to: path)
    }
    #expect(try workspace.run(reader, id).code == 0)
  }
}
