import Testing

@Suite struct PlayCommandTests {
  @Test(arguments: [
    ("/help", "/goto N: go back to turn N of the transcript"), ("/chart", "Presents: Six months of depression."),
    ("/chart", "sertraline 50 mg"), ("/meters", "Trust in the prescriber ####...... 40 higher"),
    ("/term nocebo", "A term of the glossary."), ("/term trust", "Trust in the prescriber (trust)"),
    ("/term", "Which word?"), ("/principles", "ambivalence: Attend to patients' ambivalence"),
    ("/transcript", "> /transcript The Window ========== Ines: You are the sixth."), ("/hint", "Hint: "),
    ("/why", "Nothing has been said yet."), ("/back", "Nothing has been said yet."),
    ("/goto 1", "Nothing has been said yet."), ("/CHART", "Presents"), ("/frob", "There is no /frob here."),
    ("/metres", "Did you mean /meters?"), ("/term nocebos", "Did you mean nocebo?"),
  ])
  func `a command shows what it is for and uses no turn`(command: String, shows: String) throws {
    let outcome = try Workspace.withWindow().play([command])
    #expect(outcome.code == 0)
    #expect(outcome.flat.contains(shows), "\(outcome.output)")
    #expect(!outcome.output.contains("You: "))
  }

  @Test func `help lists every command`() throws {
    let output = try Workspace.withWindow().play(["/help"]).output
    for command in [
      "help", "chart", "hint", "why", "back", "goto N", "meters", "term NAME", "principles", "transcript", "quit",
    ] {
      #expect(output.contains("- /\(command): "))
    }
  }

  @Test func `the chart has what was added since`() throws {
    let output = try Workspace.withWindow().play(["/chart", "What happened", "/chart"]).flat
    #expect(output.split(separator: "Stopped the last one herself.").count == 3)
    #expect(output.contains("Added since: - Stopped the last one herself."))
  }

  @Test func `the reasons for a turn name the move, what it moved and what it earned`() throws {
    let output = try Workspace.withWindow().play(["What would", "/why"]).flat
    for part in [
      "(explore-medication-fears)", "Trust in the prescriber: 40 to 50",
      "it came to light: Her mother kept her quiet with pills.", "+2 Attend to patients' ambivalence",
    ] {
      #expect(output.contains(part), "\(part)")
    }
  }

  @Test func `the meters show what was moved`() throws {
    let output = try Workspace.withWindow().play(["What would", "/meters"]).output
    #expect(output.contains("Trust in the prescriber  #####..... 50  higher"))
  }

  @Test func `the transcript has all that was said, with the educator's notes`() throws {
    let output = try Workspace.withWindow().play(["What would", "It will", "/transcript"]).output
    let transcript = try #require(output.split(separator: "> /transcript\n").last)
    for part in [
      "You are the sixth.", "You: What would", "That it works.", "Coach: It is not", "You: It will be fine.",
    ] {
      #expect(transcript.contains(part))
    }
  }

  @Test func `a narrow range is told, and its bar is that of all values`() throws {
    let text = SmallCase.window.replacing("trust 40", with: "trust 40 in 20..60")
    let workspace = try Workspace(["narrow.vignette": text])
    let output = try workspace.play(["/meters"], case: "narrow.vignette").output
    #expect(output.contains("Trust in the prescriber  ####...... 40 (20 to 60 here)  higher"))
  }

  @Test func `hints are counted`() throws {
    let workspace = try Workspace.withWindow()
    let output = try workspace.playToEnd(["/hint", "What would", "/hint"]).output
    #expect(output.contains("2 hints"))
    let json = try JSON.reading(try workspace.run("debrief", try workspace.onlyRecord(), "--format", "json").output)
    #expect(json["hints"]?.whole == 2)
  }

  @Test func `a hint names the principle that the best line on offer would serve`() throws {
    let output = try Workspace.withWindow().play(["/hint"]).flat
    let hint = try #require(output.split(separator: "Hint: ").last)
    #expect(hint.contains("Attend to patients' ambivalence"))
    #expect(!hint.contains("What would you dread?"))
  }

  @Test(arguments: ["/goto", "/goto x", "/goto 0", "/goto 3", "/goto -1", "/goto 1 2"])
  func `going back to no turn there is is told and changes nothing`(command: String) throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What would", "It will", command, "What would"])
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "You: What would").count == 2)
    #expect(try workspace.recordLines().count == 3)
  }

  @Test(arguments: ["/quit", "/QUIT"])
  func `leaving keeps the session and says how to go on`(command: String) throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What would", command, "It will"])
    #expect(outcome.output.hasSuffix("Kept. To go on: vignette resume \(try workspace.onlyRecord())\n"))
    #expect(!outcome.output.contains("You: It will"))
  }
}
