import Testing

@Suite struct TerminalCompletionTests {
  @Test func `the tab key lists numbers with their lines and commands with what they do`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.type("\t")
    let shown = try terminal.expect("I want to be better than five.")
    let rows = shown.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for row in [
      "/chart open the patient's chart", "/hint name a principle in play (it is counted)", "1 It will be fine.",
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
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow(), options: ["--exam"])
    try terminal.type("\t")
    let shown = try terminal.expect("I want to be better than five.")
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
    try terminal.type("\t")
    let shown = try terminal.expect("I want to be better than five.")
    #expect(!shown.contains("What would you dread?"))
  }
}
