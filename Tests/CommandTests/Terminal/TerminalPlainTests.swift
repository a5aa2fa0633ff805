import Testing

@Suite struct TerminalPlainTests {
  private static let surroundings: [(options: [String], environment: [String: String])] = [
    (["--plain"], [:]), ([], ["NO_COLOR": "1"]), ([], ["TERM": "dumb"]), (["--plain"], ["TERM": "xterm-256color"]),
    (["--plain"], ["LANG": "C"]),
  ]

  @Test(arguments: surroundings)
  func `where plain words are wanted no escape byte is written to a terminal, whatever is done`(
    options: [String], environment: [String: String]
  ) throws {
    let workspace = try Workspace.withWindow()
    workspace.environment.merge(environment) { $1 }
    let terminal = try Pseudoterminal.playing(workspace, options: options)
    try terminal.type("\t/me\tx\u{7F}\r")
    try terminal.expect("Trust in the prescriber")
    try terminal.expect("> ")
    try terminal.type("é日本\u{1B}[D\u{1B}[D\u{1B}[A\u{1B}[B\u{15}")
    try terminal.enter("What would")
    try terminal.expect("Coach: It is not the side effects she fears.")
    try terminal.expectPrompt()
    try terminal.resize(columns: 40)
    try terminal.type(String(repeating: "long ", count: 30) + "\u{3}")
    try terminal.expect("\n> ")
    try terminal.enter("Same time")
    try terminal.skipQuestions()
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(!terminal.bytes.contains(0x1B))
  }

  @Test func `an empty NO_COLOR asks for nothing`() throws {
    let workspace = try Workspace.withWindow()
    workspace.environment["NO_COLOR"] = ""
    let terminal = try Pseudoterminal.playing(workspace)
    #expect(TerminalText.rendition(of: "coat", in: terminal.bytes) != nil)
  }

  @Test(arguments: [["manual"], ["manual", "nocebo"], ["debrief", "2"], ["resume"]])
  func `the other commands that show things know --plain too`(words: [String]) throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    for option in [["--plain"], []] {
      let terminal = try Pseudoterminal(workspace, words + option)
      if words == ["resume"] {
        try terminal.expectPrompt()
        try terminal.type("\u{4}")
      }
      #expect(try terminal.end() == 0)
      #expect(terminal.bytes.contains(0x1B) == option.isEmpty)
    }
  }

  @Test(arguments: [["check", "bad.vignette"], ["test", "window.vtest"], ["records"], ["explain", "bad-name"]])
  func `where NO_COLOR is set no command writes an escape byte`(words: [String]) throws {
    let workspace = try Workspace([
      "window.vignette": SmallCase.window, "bad.vignette": "title: x\n",
      "window.vtest": "tests: window\ntest: x\n  > \"Nobody\"\n",
    ])
    try workspace.play(["What would"])
    workspace.environment["NO_COLOR"] = "1"
    let terminal = try Pseudoterminal(workspace, words)
    try terminal.end()
    #expect(!terminal.bytes.contains(0x1B))
  }
}
