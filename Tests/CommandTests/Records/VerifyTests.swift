import Testing

@Suite struct VerifyTests {
  /// A folder with the record of a session that ended, with a hint, a way back and an answer to each question.
  private func recorded() throws -> Workspace {
    let workspace = try Workspace.withWindow()
    try workspace.play(
      [
        "What would", "/hint", "/back", "why did you stop", "What would", "Same time", "fine", "4", "", "", "", "",
        "1", "1",
      ]
    )
    return workspace
  }

  @Test func `a record of what happened is sound`() throws {
    let workspace = try recorded()
    let outcome = try workspace.run("verify", try workspace.onlyRecord())
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("what it claims is what happens"))
    #expect(outcome.output.contains("it ended: the ending \"Partnership\""))
    #expect(try ForgedRecord(workspace).text() == workspace.text(of: try workspace.onlyRecordPath()))
  }

  @Test func `a record of a session that has not ended is sound as far as it goes`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    let outcome = try workspace.run("verify", try workspace.onlyRecord())
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("it has not ended"))
  }

  @Test(arguments: [
    (2, "\"line\":\"What would you dread?\"", "\"line\":\"It will be fine.\""),
    (2, "\"intervention\":0", "\"intervention\":2"),
    (2, "\"intervention\":0", "\"intervention\":99"),
    (2, "\"intervention\":0", "\"intervention\":-1"),
    (4, "\"toAfter\":0", "\"toAfter\":9"),
    (4, "\"toAfter\":0", "\"toAfter\":-1"),
    (5, "\"intervention\":1", "\"intervention\":4"),
    (8, "Partnership", "Gone"),
    (8, "\"alliance\":100", "\"alliance\":99"),
    (8, "\"patient\":100", "\"mind-body\":100,\"patient\":100"),
    (8, "\"transcript\":\"", "\"transcript\":\"0"),
    (10, "\"not yet\"", "\"superb\""),
  ])
  func `a claim that does not happen is told with its line, however well the digests fit`(
    line: Int, claim: String, forgery: String
  ) throws {
    let workspace = try recorded()
    var forged = try ForgedRecord(workspace)
    let before = forged.entries[line - 1]
    forged.entries[line - 1] = before.replacing(claim, with: forgery)
    try #require(forged.entries[line - 1] != before, "\(before)")
    try forged.write()
    let outcome = try workspace.run("verify", try workspace.onlyRecord())
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("line \(line): "), "\(outcome.error)")
    #expect(outcome.isOrderly)
  }

  @Test func `a turn taken out does not go unnoticed`() throws {
    let workspace = try recorded()
    var forged = try ForgedRecord(workspace)
    forged.entries.remove(at: 4)
    try forged.write()
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 1)
    #expect(try workspace.run("debrief", try workspace.onlyRecord()).code == 1)
  }
}
