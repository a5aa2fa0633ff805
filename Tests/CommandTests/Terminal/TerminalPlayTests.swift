import Testing

@Suite struct TerminalPlayTests {
  @Test func `a line is chosen by number and by beginning`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.enter("What would")
    try terminal.expect("You: What would you dread?\nInes")
    try terminal.expect("1. It will be fine.")
    try terminal.expectPrompt()
    try terminal.enter("1")
    try terminal.expect("You: It will be fine.")
  }

  @Test func `ctrl-C abandons the line and the session goes on`() throws {
    let workspace = try Workspace.withWindow()
    let terminal = try Pseudoterminal.playing(workspace)
    try terminal.enter("What would")
    try terminal.expectPrompt()
    try terminal.type("It will")
    try terminal.expect("It will")
    try terminal.type("\u{3}")
    try terminal.expect("\n> ")
    try terminal.enter("/transcript")
    try terminal.expect("You: What would you dread?")
    try terminal.enter("What happened")
    let shown = try terminal.expect("Ines: I stopped it when it began to help.")
    #expect(!shown.contains("It will be fine.\nInes"))
    try terminal.expectPrompt()
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(try workspace.recordLines().count == 3)
  }

  @Test func `ctrl-D leaves, keeps the session and says how to go on`() throws {
    let workspace = try Workspace.withWindow()
    let terminal = try Pseudoterminal.playing(workspace)
    try terminal.enter("What would")
    try terminal.expectPrompt()
    try terminal.type("\u{4}")
    try terminal.expect("Kept. To go on: vignette resume \(try workspace.onlyRecord())\n")
    #expect(try terminal.end() == 0)
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
  }

  @Test func `ctrl-D does not leave where something is typed`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.type("What wouldx")
    try terminal.expect("What wouldx")
    try terminal.type("\u{1B}[D\u{4}\r")
    try terminal.expect("You: What would you dread?")
  }

  @Test func `after a power cut the session goes on at the same turn`() throws {
    let workspace = try Workspace.withWindow()
    let terminal = try Pseudoterminal.playing(workspace)
    try terminal.enter("What would")
    try terminal.expect("You: What would you dread?")
    terminal.cutPower()
    let resumed = try Pseudoterminal(workspace, ["resume"])
    try resumed.expect("You: What would you dread?")
    try resumed.expectPrompt()
    try resumed.enter("/meters")
    try resumed.expect("##### 50".replacing("##### ", with: "#####..... "))
    try resumed.enter("What happened")
    try resumed.expect("Ines: I stopped it when it began to help.")
  }

  @Test func `a power cut at any keystroke loses no turn that was answered`() throws {
    for keys in ["", "It w", "It will be fine."] {
      let workspace = try Workspace.withWindow()
      let terminal = try Pseudoterminal.playing(workspace)
      try terminal.enter("What would")
      try terminal.expectPrompt()
      try terminal.type(keys)
      terminal.cutPower()
      #expect(try workspace.run("resume").output.contains("You: What would you dread?"))
    }
  }

  @Test func `the terminal is left as it was found`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    #expect(!terminal.isAsAShellLeavesIt)
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
    #expect(terminal.isAsAShellLeavesIt)
    let pasting = [UInt8]("\u{1B}[?2004h".utf8)
    let plain = [UInt8]("\u{1B}[?2004l".utf8)
    #expect(
      (terminal.bytes.ranges(of: pasting).last?.lowerBound ?? 0)
        <= (terminal.bytes.ranges(of: plain).last?.lowerBound ?? 0))
  }

  @Test func `speech, stage directions, the trainee's words and the coach's notes are told apart by style`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.enter("What would")
    try terminal.expect("fears.")
    let styles = ["sixth.", "coat", "dread?\u{1B}", "fears."].map {
      TerminalText.rendition(of: $0, in: terminal.bytes)
    }
    #expect(Set(styles).count == 4, "\(styles)")
  }

  @Test func `alone it lists the cases, and one is chosen and played`() throws {
    let workspace = try Workspace([
      "Scenarios/window.vignette": SmallCase.window, "Scenarios/short.vignette": SmallCase.short(),
    ])
    let terminal = try Pseudoterminal(workspace, [])
    try terminal.expect("case> ")
    try terminal.type("x\u{3}")
    try terminal.expect("case> ")
    try terminal.type("\t")
    try terminal.expect("The Window")
    try terminal.expect("case> ")
    try terminal.enter("2")
    try terminal.expectPrompt()
    try terminal.enter("What would")
    try terminal.expect("That it works.")
    try terminal.expectPrompt()
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func `ctrl-D at the list leaves`() throws {
    let workspace = try Workspace(["Scenarios/window.vignette": SmallCase.window])
    let terminal = try Pseudoterminal(workspace, [])
    try terminal.expect("case> ")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func `behind the debrief ctrl-C abandons the line and ctrl-D leaves`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.enter("Same time")
    try terminal.skipQuestions()
    try terminal.type("1\u{4}\u{3}")
    try terminal.expect("turn> ")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == 0)
  }

  @Test func `ctrl-C at a question of the debrief abandons the line and not the questions`() throws {
    let terminal = try Pseudoterminal.playing(try Workspace.withWindow())
    try terminal.enter("Same time")
    try terminal.expect("you> ")
    try terminal.type("not so well\u{3}")
    try terminal.expect("you> ", not: "1-4> ")
  }
}
