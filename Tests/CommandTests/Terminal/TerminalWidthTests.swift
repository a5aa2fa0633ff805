import Testing

@Suite struct TerminalWidthTests {
  private static let wide = SmallCase.window.replacing(
    "That it works.", with: "日本語の文章はとても長いので折り返さなければなりません。 naïve cafe\u{301} " + String(repeating: "é", count: 60))

  /// Plays through everything that can be shown.
  private func tour(columns: Int, _ options: [String] = []) throws -> Pseudoterminal {
    let workspace = try Workspace(["window.vignette": TerminalWidthTests.wide])
    let terminal = try Pseudoterminal.playing(workspace, columns: columns, options: options)
    for command in ["/help", "/chart", "/hint", "/meters", "/principles", "/term nocebo", "What"] {
      try terminal.enter(command)
      try terminal.expect("\n> ")
    }
    for line in ["What would", "It will"] {
      try terminal.enter(line)
      try terminal.expectPrompt()
    }
    for command in ["/why", "/transcript"] {
      try terminal.enter(command)
      try terminal.expect("\n> ")
    }
    try terminal.enter("Same time")
    try terminal.skipQuestions()
    try terminal.type("\u{4}")
    try terminal.end()
    return terminal
  }

  @Test(arguments: [80, 40, 60, 100], [[], ["--plain"]])
  func `no line is wider than the window`(columns: Int, options: [String]) throws {
    let widest = TerminalText.widest(of: try tour(columns: columns, options).text)
    #expect(widest.columns <= columns, "\(widest.line)")
  }

  @Test func `in a wide window lines are no longer than can be read`() throws {
    let widest = TerminalText.widest(of: try tour(columns: 300).text)
    #expect(widest.columns <= 100 && widest.columns > 80, "\(widest.line)")
  }

  @Test func `what the tab key lists is no wider than the window`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow(), columns: 40)
    try terminal.type("\t")
    try terminal.expect("\n> ")
    let widest = TerminalText.widest(of: terminal.text)
    #expect(widest.columns <= 40, "\(widest.line)")
  }

  @Test(arguments: ["a\tb\tc\td\te\tf\tg\th", "said\twith\ttabs between the\twords of\ta sentence"])
  func `tabs in a text break no line too late`(words: String) throws {
    let workspace = try Workspace(["window.vignette": SmallCase.window.replacing("You are the sixth.", with: words)])
    try #require(try workspace.run("check", "window.vignette").code == 0)
    let terminal = try Pseudoterminal.playing(workspace, columns: 40)
    let widest = TerminalText.widest(of: terminal.text)
    #expect(widest.columns <= 40, "\(widest.line)")
  }

  @Test func `what comes after the window was made narrower is as narrow`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace(["window.vignette": TerminalWidthTests.wide]))
    let before = terminal.bytes.count
    try terminal.resize(columns: 40)
    try terminal.enter("What would")
    try terminal.expectPrompt()
    let widest = TerminalText.widest(of: TerminalText.visible(Array(terminal.bytes[before...])))
    #expect(widest.columns <= 40, "\(widest.line)")
  }

  @Test func `a line that is being typed is drawn anew when the window is made narrower, and stays whole`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    let words = "What would you dread? and then it is much longer"
    try terminal.type(words)
    try terminal.expect(words)
    let before = terminal.bytes.count
    try terminal.resize(columns: 40)
    try terminal.expect("much longer")
    try terminal.type("!")
    try terminal.expect("!")
    let line = "> \(words)!"
    #expect(terminal.screen(since: before).suffix(2) == [String(line.prefix(40)), String(line.dropFirst(40))])
    try terminal.type(String(repeating: "\u{7F}", count: 28) + "\r")
    try terminal.expect("You: What would you dread?")
  }

  @Test func `and when it is made wider`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow(), columns: 40)
    let words = "What would you dread? and then it is much longer"
    try terminal.type(words)
    try terminal.expect("longer")
    let before = terminal.bytes.count
    try terminal.resize(columns: 80)
    try terminal.expect("much longer")
    try terminal.type("!")
    try terminal.expect("!")
    #expect(terminal.screen(since: before).last == "> \(words)!")
  }
}
