import Testing

@Suite struct NewTests {
  @Test(arguments: ["my-first-case", "a", "case2", "folder/inner", "with-ending.vignette"])
  func `a new case checks clean, strictly, passes its tests and can be played`(name: String) throws {
    let workspace = try Workspace(["folder/x": ""])
    let outcome = try workspace.run("new", name)
    #expect(outcome.code == 0)
    let path = name.replacing(".vignette", with: "")
    for file in ["\(path).vignette", "\(path).vtest"] {
      #expect(outcome.output.contains(file))
      #expect(try workspace.run("check", "--strict", file).output == "1 file checked: nothing to say\n")
    }
    let tested = try workspace.run("test", "\(path).vtest")
    #expect(tested.code == 0)
    #expect(tested.output.hasSuffix(", all passed\n"))
    #expect(try workspace.play(["1"], case: "\(path).vignette").code == 0)
  }

  @Test(arguments: ["vignette", "vtest"])
  func `a file that is there is never written over`(ending: String) throws {
    let workspace = try Workspace(["a.\(ending)": "mine"])
    let outcome = try workspace.run("new", "a")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("a.\(ending) is there already"))
    #expect(try workspace.text(of: "a.\(ending)") == "mine")
    #expect(workspace.names(in: ".").count == 1)
  }

  @Test(arguments: ["A", "x y", "1st", "é", "..", "a_b", "a--b", "a-", "-", "", "a/"])
  func `what is no name for a case is refused`(name: String) throws {
    let workspace = try Workspace(["a/x": ""])
    let outcome = try workspace.run("new", "--", name)
    #expect(outcome.code == 2, "\(outcome.text)")
    #expect(outcome.error.contains("no name for a case"))
    #expect(workspace.names(in: ".") == ["a"])
  }

  @Test func `a folder that is not there is told`() throws {
    let outcome = try Workspace().run("new", "nowhere/a")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("nowhere/a"))
  }

  @Test func `where the second file cannot be written the first is not left behind alone`() throws {
    let workspace = try Workspace(["a.vtest/x": ""])
    let outcome = try workspace.run("new", "a")
    #expect(outcome.code == 2)
    #expect(workspace.names(in: ".") == ["a.vtest"])
  }
}
