import Testing

@Suite struct OutputTests {
  private static let printers = [
    ["help"], ["help", "--man"], ["manual"], ["records"], ["explain"], ["debrief", "2"], ["verify", "2"],
    ["check", "--quick", "window.vignette"], ["check", "window.vignette", "--format", "json"],
    ["check", "window.vignette", "--format", "sarif"], ["test", "window.vtest"],
    ["test", "window.vtest", "--format", "tap"], ["new", "other"],
  ]

  private func workspace() throws -> Workspace {
    let workspace = try Workspace([
      "window.vignette": SmallCase.window,
      "window.vtest": "tests: window\ntest: One\n  > \"Same time\"\n  expect ending \"Partnership\"\n",
    ])
    try workspace.play(["What would"])
    return workspace
  }

  @Test(arguments: printers)
  func `a reader that went away is no failure`(words: [String]) throws {
    let outcome = try workspace().run(words, input: .bytes([]), target: .closedPipe)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
  }

  @Test(arguments: printers)
  func `an output that cannot be written is told, with code 2`(words: [String]) throws {
    let outcome = try workspace().run(words, input: .bytes([]), target: .file("/dev/full"))
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("the disk is full"))
  }

  @Test func `a session whose output is closed early ends orderly, and nothing of it is lost`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.write("What would\nIt will\n", to: "lines")
    let script = "\(workspace.program) play window.vignette --seed 1 < lines | head -1; exit ${PIPESTATUS[0]}"
    let outcome = try workspace.run(tool: "/bin/bash", ["-c", script])
    #expect(outcome.code == 0 && outcome.isOrderly, "\(outcome.text)")
    #expect(outcome.error == "")
    for record in workspace.records { #expect(try workspace.run("verify", record).code == 0) }
  }

  @Test func `a session whose output is closed early ends, and does not go on unseen`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.run(["play", "window.vignette"], input: .heldOpen("/help\n"), target: .closedPipe)
    #expect(outcome.code == 0)
  }

  @Test func `a session whose output cannot be written says so`() throws {
    let outcome = try Workspace.withWindow().run(
      ["play", "window.vignette"], input: .bytes(Array("What would\n".utf8)), target: .file("/dev/full"))
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("the disk is full"))
  }

  @Test func `where no file may be written, results that were asked for are missed with code 2`() throws {
    let workspace = try workspace()
    let outcome = try workspace.run("test", "window.vtest", "--junit", "/dev/full/x.xml")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("/dev/full/x.xml"))
    let written = try workspace.run("new", "/proc/case")
    #expect(written.code == 2)
    #expect(written.error.contains("/proc/case.vignette"))
  }
}
