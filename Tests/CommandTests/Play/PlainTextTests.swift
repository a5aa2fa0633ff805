import Testing

@Suite struct PlainTextTests {
  private static let everything = [
    "/help", "/chart", "/hint", "/meters", "/principles", "/term nocebo", "/frob", "What", "What would", "/why",
    "I want",
    "why did you stop", "/transcript", "It will", "/back", "/goto 1", "nonsense", "Same time", "well enough", "4", "",
    "9", "1", "", "", "", "1, 2", "/quit",
  ]

  @Test func `without a terminal no escape byte is written whatever is asked for`() throws {
    let workspace = try Workspace.withWindow()
    let played = try workspace.play(PlainTextTests.everything)
    #expect(!played.text.contains("\u{1B}"))
    for command in [["records"], ["debrief", try workspace.onlyRecord()], ["manual"], ["manual", "nocebo"], []] {
      #expect(!(try workspace.run(command, input: .bytes([])).text.contains("\u{1B}")))
    }
  }

  @Test func `speech, stage directions, the trainee's words and the coach's notes are told apart by words`() throws {
    let lines = try Workspace.withWindow().play(["What would", "I want"]).lines
    for line in [
      "Ines: You are the sixth.", "(She keeps her coat on.)", "You: What would you dread?",
      "Ines (to the window): That it works.", "Coach: It is not the side effects she fears.",
      "You, to yourself: I want to be better than five.", "To yourself:",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func `what is emphasised stands between asterisks`() throws {
    let text = SmallCase.short(says: "I *did* stop.")
    #expect(try Workspace(["a.vignette": text]).play([], case: "a.vignette").lines.contains("Ines: I *did* stop."))
  }

  @Test func `inward moves stand apart behind the others`() throws {
    let lines = try Workspace.withWindow().play([]).lines
    let heading = try #require(lines.firstIndex(of: "To yourself:"))
    #expect(lines[heading + 1] == " 5. I want to be better than five.")
    #expect(lines[heading - 1].hasPrefix(" 4. "))
  }

  @Test(arguments: ["\u{1B}[31mred", "why did you stop\u{1B}[2J", "a\u{9B}31m", "why\u{7}did\u{8}you\u{7F}stop"])
  func `what is typed cannot command the terminal on which it is shown`(words: String) throws {
    let output = try Workspace.withWindow().play([words]).output
    #expect(!output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }, "\(output)")
  }

  @Test func `what the trainee said of themselves cannot command the terminal in the debrief`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["Same time", "fine\u{1B}[31m"])
    let outcome = try workspace.run("debrief", try workspace.onlyRecord())
    #expect(outcome.output.contains("You said: fine"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `a file's name cannot command the terminal`() throws {
    let name = "\u{1B}[31m.vignette"
    let workspace = try Workspace([name: "title: x\n", "Scenarios/\(name)": "title: x\n"])
    #expect(!(try workspace.run("check", name).text.contains("\u{1B}")))
    #expect(!(try workspace.run("check", name, "--format", "github").text.contains("\u{1B}")))
    #expect(!(try workspace.run(input: "\n").text.contains("\u{1B}")))
  }

  @Test func `no line is wider than eighty columns, but for what stands in files`() throws {
    let widest = TerminalText.widest(of: try Workspace.withWindow().play(PlainTextTests.everything).output)
    #expect(widest.columns <= 80, "\(widest.line)")
  }
}
