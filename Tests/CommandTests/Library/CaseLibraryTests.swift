import FoundationEssentials
import Testing

@Suite struct CaseLibraryTests {
  private func title(_ workspace: Workspace, _ name: String) throws -> String? {
    try workspace.play([], case: name).lines.first
  }

  @Test func `a case is sought by id in Scenarios, then in the folders of the variable, then in the installed ones`()
    throws
  {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(atPath: workspace.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.linkItem(atPath: workspace.program, toPath: workspace.path("bin/vignette"))
    workspace.program = workspace.path("bin/vignette")
    workspace.environment["VIGNETTE_SCENARIOS"] = "first:second"
    let folders = ["share/vignette/Scenarios", "second", "first", "Scenarios"]
    for folder in folders {
      let text = SmallCase.short().replacing("A short one", with: "From \(folder)")
      try workspace.write(text, to: "\(folder)/same.vignette")
      #expect(try title(workspace, "same") == "From \(folder)")
    }
    #expect(try workspace.run(input: "\n").output.contains("2. ") == false)
  }

  @Test func `a path wins over an id of the library`() throws {
    let workspace = try Workspace([
      "same.vignette": SmallCase.short().replacing("A short one", with: "Here"),
      "Scenarios/same.vignette": SmallCase.short().replacing("A short one", with: "There"),
    ])
    #expect(try title(workspace, "same.vignette") == "Here")
    #expect(try title(workspace, "./same.vignette") == "Here")
    #expect(try title(workspace, "same") == "There")
  }

  @Test func `the beginning of an id is enough where no other begins so, and so is the number of the list`() throws {
    let workspace = try Workspace([
      "Scenarios/same.vignette": SmallCase.short(), "Scenarios/sand.vignette": SmallCase.short(),
      "Scenarios/window.vignette": SmallCase.window,
    ])
    #expect(try title(workspace, "win") == "The Window")
    #expect(try title(workspace, "1") == "A short one")
    #expect(try workspace.run("play", "sa").code == 2)
    #expect(
      try workspace.run("play", "4").error
        == "vignette: there is no case \"4\" in Scenarios; vignette alone lists them\n")
  }

  @Test func `the nearest id is guessed`() throws {
    let workspace = try Workspace(["Scenarios/window.vignette": SmallCase.window])
    let outcome = try workspace.run("play", "widnow")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("did you mean \"window\"?"))
  }

  @Test func `a case with errors cannot be played, and they are told on standard error`() throws {
    let workspace = try Workspace(["broken.vignette": SmallCase.window.replacing("Ines: You", with: "Inez: You")])
    let outcome = try workspace.run("play", "broken.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("error: nobody here is called \"Inez\""))
    #expect(workspace.records == [])
  }

  @Test func `the manual of the option wins over the one that the case asks for`() throws {
    let manual = { (name: String) in
      "manual: \(name)\nsource: \(name)\nprinciple: alliance \"\(name)\"\nmove: agree-plan \"Agree\"\n"
        + "rating: good 50, not yet 0\n"
    }
    let workspace = try Workspace([
      "a.vignette": SmallCase.short("manual: own.manual\n"), "own.manual": manual("Own"),
      "other.manual": manual("Other"),
    ])
    #expect(try workspace.play(["/principles"], case: "a.vignette").output.contains("Own"))
    let outcome = try workspace.play(["/principles"], case: "a.vignette", options: ["--manual", "other.manual"])
    #expect(outcome.output.contains("Other"))
  }
}
