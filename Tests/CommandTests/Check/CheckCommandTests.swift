import FoundationEssentials
import Testing

@Suite struct CheckCommandTests {
  private static let wrong = SmallCase.window.replacing("Ines: You are", with: "Inez: You are")
  private static let warned = SmallCase.window.replacing("reveal pills", with: "trust +1")

  @Test func `a file without fault passes, and its message goes to standard output`() throws {
    let workspace = try Workspace(["weekends.vignette": FoundCase.mended])
    let outcome = try workspace.run("check", "--strict", "weekends.vignette")
    #expect(outcome.code == 0)
    #expect(outcome.output == "1 file checked: nothing to say\n")
    #expect(outcome.error == "")
  }

  @Test func `errors fail, and go to standard error with place, line, mark and guess`() throws {
    let workspace = try Workspace(["a.vignette": CheckCommandTests.wrong])
    let outcome = try workspace.run("check", "a.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.output == "1 file checked: 1 error; warnings are looked for once it is mended\n")
    let told = """
      a.vignette:26:3: error: nobody here is called "Inez"
         26 |   Inez: You are the sixth.
            |   ^^^^ did you mean "Ines"?
      """
    #expect(outcome.error.hasPrefix(told), "\(outcome.error)")
  }

  @Test func `warnings fail only where it is strict`() throws {
    let workspace = try Workspace(["a.vignette": CheckCommandTests.warned])
    let lenient = try workspace.run("check", "--quick", "a.vignette")
    #expect(lenient.code == 0)
    #expect(lenient.output.contains("no errors, 1 warning"))
    #expect(lenient.error.contains("warning: "))
    #expect(try workspace.run("check", "--strict", "a.vignette").code == 1)
    #expect(try workspace.run("check", "--strict", "--format", "json", "a.vignette").code == 1)
    #expect(try workspace.run("check", "--strict", "--format", "github", "a.vignette").code == 1)
  }

  @Test func `cases, manuals, tests and folders of them are checked, each file once, whatever else lies there`()
    throws
  {
    let workspace = try Workspace([
      "all/window.vignette": SmallCase.window, "all/deep/er/wrong.vignette": CheckCommandTests.wrong,
      "all/bad.manual": "manual: x\nfrob: y\n", "all/window.vtest": "tests: window\ntest: x\n  > \"Nobody\"\n",
      "all/notes.txt": "not a case", "all/.hidden/x.vignette": "frob", "all/README.md": "# x",
    ])
    let outcome = try workspace.run("check", "all", "all/window.vignette", "./all/deep/../window.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("4 files checked: "))
    for file in ["all/deep/er/wrong.vignette:26:", "all/bad.manual:1:", "all/window.vtest:3:"] {
      #expect(outcome.error.contains(file), "\(file)")
    }
    #expect(!outcome.error.contains("hidden"))
  }

  @Test func `one run tells every error of every file`() throws {
    let workspace = try Workspace([
      "a.vignette": CheckCommandTests.wrong.replacing("reveal pills", with: "reveal nothing"),
      "b.vignette": "title: x\n",
    ])
    let error = try workspace.run("check", "b.vignette", "a.vignette").error
    #expect(error.contains("a.vignette:26:3:") && error.contains("\"nothing\"") && error.contains("b.vignette:"))
  }

  @Test func `a folder with nothing to look at is told`() throws {
    let workspace = try Workspace(["empty/notes.txt": "x"])
    let outcome = try workspace.run("check", "empty")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("empty: there is nothing to look at in this folder"))
  }

  @Test func `a file that cannot be read stops with code 2`() throws {
    let workspace = try Workspace(["folder/x.vignette": "title: x\n"])
    try FileManager.default.createSymbolicLink(
      atPath: workspace.path("loop.vignette"), withDestinationPath: "loop.vignette")
    #expect(try workspace.run("check", "loop.vignette").code == 2)
    #expect(try workspace.run("check", "/dev/null/x.vignette").code == 2)
    #expect(try workspace.run("play", "./folder").code == 2)
    #expect(try workspace.run("check", "/proc/self/mem").code == 2)
  }

  @Test func `a folder that holds itself is looked through to an end`() throws {
    let workspace = try Workspace(["all/weekends.vignette": FoundCase.mended])
    try FileManager.default.createSymbolicLink(atPath: workspace.path("all/again"), withDestinationPath: ".")
    let outcome = try workspace.run("check", "--strict", "all")
    #expect(outcome.code == 0)
    #expect(outcome.output == "1 file checked: nothing to say\n")
  }

  @Test func `tests of a case that is missing or has errors say which`() throws {
    let workspace = try Workspace([
      "a.vtest": "tests: nowhere\ntest: x\n  > any\n", "b.vtest": "tests: broken\ntest: x\n  > any\n",
      "broken.vignette": CheckCommandTests.wrong,
    ])
    for command in ["check", "test"] {
      let missing = try workspace.run(command, "a.vtest")
      #expect(missing.code == 1)
      #expect(missing.error.contains("a.vtest:1:8: error: ") && missing.error.contains("nowhere.vignette"))
      #expect(missing.error.contains("vignette explain missing-case"))
      let broken = try workspace.run(command, "b.vtest")
      #expect(broken.code == 1)
      #expect(broken.error.contains("vignette explain broken-case"))
    }
  }

  @Test(arguments: ["nowhere.manual", "../x.manual", "/etc/passwd"])
  func `a manual that cannot be used is told at the line that asks for it`(name: String) throws {
    let workspace = try Workspace(["a.vignette": SmallCase.short("manual: \(name)\n")])
    let outcome = try workspace.run("check", "a.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("a.vignette:2:9: error: "), "\(outcome.error)")
    #expect(outcome.error.contains("vignette explain missing-manual"))
  }

  @Test func `the limit of lines is a setting`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.run("check", "--max-lines", "10", "window.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("vignette explain too-many-lines"))
    #expect(try workspace.run("check", "--max-lines", "1000", "window.vignette").code == 0)
  }
}
