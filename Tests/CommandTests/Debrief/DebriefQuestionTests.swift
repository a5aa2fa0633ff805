import Testing

@Suite struct DebriefQuestionTests {
  @Test func `it asks how the trainee is, for a rating on each principle, and the formulation; then it shows`() throws
  {
    let output = try Workspace.withWindow().playToEnd().flat
    let order = [
      "The end: Partnership.", "How are you after that?", "you> How would you rate yourself",
      "Avoid a mind-body split",
      "Know who the patient is", "Attend to patients' ambivalence", "Cultivate the pharmacotherapeutic alliance",
      "Attend to countertherapeutic uses of medications", "Identify, contain, and use countertransference",
      "What is getting in the way?", "numbers> Debrief: The Window", "Go back to a turn",
    ]
    var rest = output[...]
    for part in order {
      let found = try #require(rest.firstRange(of: part), "\(part) in \(rest)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `Enter skips each question`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.playToEnd()
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("You said:"))
    #expect(!outcome.output.contains("Your formulation"))
    #expect(try workspace.recordLines().count == 3)
  }

  @Test func `nothing is shown of the score before the questions are behind`() throws {
    let output = try Workspace.withWindow().play(["Same time"]).output
    let before = try #require(output.split(separator: "Debrief: The Window").first)
    for part in ["exemplary 100", "What worked", "alone with it", "of 4"] { #expect(!before.contains(part)) }
  }

  @Test func `what was answered stands in the debrief beside what was found`() throws {
    let output = try Workspace.withWindow().play(
      ["What would", "Same time", "tired, but well", "4", "", "1", "", "", "", "", ""]
    ).output
    #expect(output.contains("You said: tired, but well"))
    let rows = output.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("  mind-body") && $0.contains("exemplary") })
    #expect(rows.contains { $0.hasPrefix("* ambivalence") && $0.contains("50") && $0.contains("not yet") })
    #expect(rows.contains { $0.hasPrefix("  patient") && $0.contains("  -  ") })
  }

  @Test func `a command is no answer to how the trainee is`() throws {
    let output = try Workspace.withWindow().play(["Same time", "/why", "tired"]).output
    #expect(output.contains("The session is over, and commands with it."))
    #expect(output.contains("You said: tired"))
  }

  @Test(arguments: ["5", "0", "x", "-1", "4 4", "99999999999999999999"])
  func `an answer that is none is asked again`(answer: String) throws {
    let output = try Workspace.withWindow().play(["Same time", "", answer, "3"]).output
    #expect(output.contains("A number from 1 to 4, or Enter to skip."))
    #expect(output.split(separator: "\n").contains { $0.hasPrefix("  mind-body") && $0.contains("competent") })
  }

  @Test(arguments: ["9", "0", "1, x", "one", "-2", "1,,9"])
  func `a formulation that is none is asked again`(answer: String) throws {
    let output = try Workspace.withWindow().play(["Same time"] + Array(repeating: "", count: 7) + [answer, "1"])
      .output
    #expect(output.contains("Numbers from 1 to "))
    #expect(output.contains("Your formulation"))
  }

  @Test func `right, missed and wrong patterns are told, and the rating stays the same`() throws {
    let skipped = try Workspace.withWindow()
    let list = try skipped.playToEnd().lines
    let right = try #require(list.first { $0.hasSuffix(". Dread of recovery") }?.first)
    let wrong = try #require(["1", "2"].first { $0 != String(right) })
    let answered = try Workspace.withWindow()
    let questions = Array(repeating: "", count: 7)
    let first = try answered.play(["Same time"] + questions + ["\(right)"]).output
    #expect(first.contains("- right: Dread of recovery."))
    #expect(!first.contains("- wrong:") && !first.contains("- missed:"))
    let second = try Workspace.withWindow().play(["Same time"] + questions + ["\(wrong), \(wrong)"]).output
    #expect(second.contains("- missed: Dread of recovery."))
    #expect(second.split(separator: "- wrong: ").count == 2)
    #expect(try ratings(of: answered) == ratings(of: skipped))
  }

  private func ratings(of workspace: Workspace) throws -> [JSON?] {
    let text = try workspace.run("debrief", try workspace.onlyRecord(), "--format", "json").output
    return try JSON.reading(text)["principles"]?.items.map { $0["rating"] } ?? []
  }

  @Test(arguments: 0...8)
  func `where the input ends among the questions the debrief is shown and it ends cleanly`(answered: Int) throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["Same time"] + Array(repeating: "1", count: answered))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Debrief: The Window"))
    #expect(outcome.output.contains("To read this again: vignette debrief \(try workspace.onlyRecord())"))
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
  }

  @Test func `a case without a formulation asks for none`() throws {
    let workspace = try Workspace(["a.vignette": SmallCase.short()])
    #expect(!(try workspace.play(["1"] + Workspace.skips, case: "a.vignette").output.contains("numbers>")))
  }
}
