import Testing

@Suite struct TerminalCompletionTests {
  /// What the tab key lists: the offer, then the commands, the last of which is this.
  private func listed(_ terminal: Pseudoterminal) throws -> String {
    try terminal.type("\t")
    return try terminal.expect("leave; the session is kept")
  }

  @Test func `the tab key lists numbers with their lines, then commands with what they do`() throws {
    let shown = try listed(try Pseudoterminal.playing(try Workspace.withWindow()))
    let rows = shown.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.first == "1 It will be fine.")
    for row in [
      "/chart open the patient's chart", "/hint name a principle in play (it is counted)",
    ] {
      #expect(rows.contains(row), "\(rows)")
    }
    for command in ["help", "why", "back", "goto", "meters", "term", "principles", "transcript", "quit"] {
      #expect(rows.contains { $0.hasPrefix("/\(command) ") })
    }
  }

  @Test(arguments: [
    ("/me\t", "/meters"), ("/go\t", "/goto"), ("what h\t", "What happened with the last one?"),
    ("it\t", "It will be fine."), ("/term noc\t", "/term nocebo"), ("/GO\t", "/goto"),
  ])
  func `the tab key completes what is unique, whatever its case`(keys: String, completed: String) throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.type(keys + "!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> \(completed)!")
  }

  @Test func `a stroke alone lists commands, and not every word of the manual`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.type("/\t")
    #expect(!(try terminal.expect("leave; the session is kept").contains("nocebo")))
  }

  @Test func `what several begin with is completed as far as they agree, and they are listed`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.type("/h\t")
    let shown = try terminal.expect("/hint")
    #expect(shown.contains("/help"))
    try terminal.expect("> /h")
    try terminal.enter("i\t")
    try terminal.expect("Hint: ")
  }

  @Test func `an exam offers no help to complete`() throws {
    let shown = try listed(try Pseudoterminal.playing(try Workspace.withWindow(), options: ["--exam"]))
    for command in ["/hint", "/why", "/back", "/goto", "/meters"] { #expect(!shown.contains(command)) }
    #expect(shown.contains("/chart"))
  }

  @Test func `turns to go back to are completed`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.enter("What would")
    try terminal.expectPrompt()
    try terminal.type("/goto \t!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> /goto 1!")
  }

  @Test func `a number that is taken is offered no more`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.enter("What would")
    try terminal.expectPrompt()
    let shown = try listed(terminal)
    #expect(shown.contains("I want to be better than five."))
    #expect(!shown.contains("What would you dread?"))
  }
}
