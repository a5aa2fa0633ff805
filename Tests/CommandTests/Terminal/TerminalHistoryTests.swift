import Testing

@Suite struct TerminalHistoryTests {
  private static let up = "\u{1B}[A"

  /// A folder in which words were said in an earlier session with the window case.
  private func said(_ words: String) throws -> Workspace {
    let workspace = try Workspace(["window.vignette": SmallCase.window, "short.vignette": SmallCase.short()])
    let terminal = try Pseudoterminal.playing(workspace)
    try terminal.enter(words)
    try terminal.expect("\n> ")
    try terminal.type("\u{4}")
    try terminal.end()
    return workspace
  }

  @Test func `what was typed in an earlier session comes back with the arrow key`() throws {
    let terminal = try Pseudoterminal.playing(try said("What would"))
    try terminal.type(TerminalHistoryTests.up)
    try terminal.expect("What would")
    try terminal.type("\r")
    try terminal.expect("You: What would you dread?")
  }

  @Test func `what was typed in this session comes back too, the latest first`() throws {
    let terminal = try Pseudoterminal.playing(try said("What would"))
    try terminal.enter("/chart")
    try terminal.expect("sertraline 50 mg")
    try terminal.expect("> ")
    try terminal.type(TerminalHistoryTests.up)
    try terminal.expect("/chart")
    try terminal.type(TerminalHistoryTests.up + "!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> What would!")
  }

  @Test func `a history belongs to its case`() throws {
    let workspace = try said("What would")
    let terminal = try Pseudoterminal(workspace, ["play", "short.vignette"])
    try terminal.expectPrompt()
    try terminal.type(TerminalHistoryTests.up + "!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> !")
  }

  @Test func `a session that is gone on with has the history of its case`() throws {
    let terminal = try Pseudoterminal(try said("What would"), ["resume"])
    try terminal.expectPrompt()
    try terminal.type(TerminalHistoryTests.up + "!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> What would!")
  }

  @Test func `letters beyond ASCII come back as they were`() throws {
    let terminal = try Pseudoterminal.playing(try said("é日本"))
    try terminal.type(TerminalHistoryTests.up + "!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> é日本!")
  }

  @Test func `what was answered to a question is nobody's history`() throws {
    let workspace = try Workspace.withWindow()
    let terminal = try Pseudoterminal.playing(workspace)
    try terminal.enter("Same time")
    try terminal.expect("you> ")
    try terminal.enter("ashamed of it")
    try terminal.expect("1-4> ")
    try terminal.type(TerminalHistoryTests.up + "!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "1-4> Same time!")
    #expect(try workspace.text(of: "state/vignette/history/window") == "Same time\n")
  }

  @Test func `histories are the user's alone`() throws {
    let workspace = try said("What would")
    #expect(try workspace.permissions(of: "state/vignette/history") == 0o700)
    #expect(try workspace.permissions(of: "state/vignette/history/window") == 0o600)
  }

  @Test func `a history that cannot be kept is no loss to the session`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.write("in the way\n", to: "state/vignette/history")
    let terminal = try Pseudoterminal.playing(workspace)
    try terminal.enter("What would")
    try terminal.expectPrompt()
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(!terminal.text.contains("cannot be kept"))
  }
}
