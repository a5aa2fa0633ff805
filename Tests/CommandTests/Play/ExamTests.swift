import Testing

@Suite struct ExamTests {
  private static let note = "It is not the side effects she fears."

  @Test func `an exam shows no notes until the end`() throws {
    let output = try Workspace.withWindow().play(["What would", "/transcript"], options: ["--exam"]).output
    #expect(output.contains("That it works."))
    #expect(!output.contains("Coach:"))
    #expect(!output.contains(ExamTests.note))
  }

  @Test(arguments: ["/hint", "/back", "/goto 1", "/why", "/meters"])
  func `an exam gives no help until the end`(command: String) throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What would", command, "What would"], options: ["--exam"])
    #expect(outcome.flat.contains("Not in an exam"))
    #expect(outcome.output.split(separator: "You: What would").count == 2)
    #expect(try workspace.recordLines().count == 2)
    #expect(
      !(try workspace.play(["/help"], options: ["--exam"]).output.contains("- /\(command.dropFirst().prefix(4))")))
  }

  @Test(arguments: ["/chart", "/term nocebo", "/principles", "/transcript", "/help"])
  func `what is no help is there in an exam too`(command: String) throws {
    #expect(!(try Workspace.withWindow().play([command], options: ["--exam"]).output.contains("Not in an exam")))
  }

  @Test func `the mode is kept in the record`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"], options: ["--exam"])
    let resumed = try workspace.run("resume", input: "/hint\nIt will\n")
    #expect(resumed.flat.contains("Not in an exam"))
    #expect(!resumed.output.contains("Coach:"))
    let listed = try JSON.reading(try workspace.run("records", "--format", "json").output)
    #expect(listed["records"]?.items.first?["mode"]?.words == "exam")
    #expect(try workspace.run("records").output.contains("exam"))
  }

  @Test func `behind the end of an exam the notes are told in the debrief`() throws {
    let output = try Workspace.withWindow().playToEnd(["What would"], options: ["--exam"]).flat
    #expect(output.contains("Debrief: The Window"))
    #expect(output.contains(ExamTests.note), "\(output)")
  }

  @Test func `the debrief of coached practice has the notes again on paper, and not on screen`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.playToEnd(["What would"])
    #expect(try workspace.run("debrief", "--format", "markdown").flat.contains(ExamTests.note))
    #expect(try workspace.run("debrief", "--format", "json").flat.contains("not the side effects she fears"))
    #expect(try !workspace.run("debrief").flat.contains(ExamTests.note))
  }
}
