import Testing

@Suite struct TerminalEditingTests {
  /// The variables of some surroundings; where there are none the program has the C locale.
  private static let locales: [[String: String]] = [
    ["LANG": "C.UTF-8"], ["LANG": "C"], [:], ["LANG": "POSIX"], ["LANG": "xx_YY.UTF-8"], ["LC_ALL": "C"],
    ["LC_CTYPE": "C", "LANG": "C.UTF-8"],
  ]

  private func playing(_ locale: [String: String], options: [String] = []) throws -> Pseudoterminal {
    let workspace = try Workspace.withWindow()
    workspace.environment["LANG"] = nil
    workspace.environment.merge(locale) { $1 }
    return try Pseudoterminal.playing(workspace, options: options)
  }

  @Test(arguments: locales, [[], ["--plain"]])
  func `letters beyond ASCII are typed and erased one by one, in any locale`(
    locale: [String: String], options: [String]
  ) throws {
    let terminal = try playing(locale, options: options)
    try terminal.type("é日本a")
    try terminal.expect("é日本a")
    #expect(terminal.screen().last == "> é日本a")
    try terminal.type("\u{7F}\u{7F}x")
    try terminal.expect("x")
    #expect(terminal.screen().last == "> é日x")
    try terminal.type("\u{7F}\u{7F}\u{7F}What would!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> What would!")
    try terminal.enter("\u{7F}")
    try terminal.expect("You: What would you dread?")
  }

  @Test(arguments: locales)
  func `the cursor goes over a letter at a step`(locale: [String: String]) throws {
    let terminal = try playing(locale)
    try terminal.type("é日本")
    try terminal.expect("本")
    try terminal.type("\u{1B}[D\u{1B}[D.")
    try terminal.expect(".")
    try terminal.type("\u{5}!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> é.日本!")
  }

  @Test func `a combining accent goes with its letter`() throws {
    let terminal = try playing(["LANG": "C.UTF-8"])
    try terminal.type("ae\u{301}o\u{7F}!")
    try terminal.expect("!")
    #expect(terminal.screen().last == "> ae\u{301}!")
  }

  @Test func `a line longer than the window is whole when it is entered`() throws {
    let workspace = try Workspace.withWindow()
    let terminal = try Pseudoterminal.playing(workspace, columns: 40)
    try terminal.enter("Same time")
    try terminal.expect("you> ")
    let words = String(repeating: "日本 é ", count: 20) + "end"
    try terminal.enter(words)
    try terminal.expect("1-4> ")
    terminal.cutPower()
    let debrief = try workspace.run("debrief", try workspace.onlyRecord(), "--format", "json")
    #expect(try JSON.reading(debrief.output)["feelings"]?.words == words)
  }
}
