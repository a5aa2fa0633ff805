import Testing

@Suite struct ForkTests {
  /// The ratings of a debrief's JSON, by principle.
  private func ratings(_ json: JSON) -> [String: Int] {
    var ratings: [String: Int] = [:]
    for principle in json["principles"]?.items ?? [] {
      if let id = principle["id"]?.words { ratings[id] = principle["rating"]?.whole }
    }
    return ratings
  }

  private func debrief(_ workspace: Workspace) throws -> JSON {
    try JSON.reading(try workspace.run("debrief", try workspace.onlyRecord(), "--format", "json").output)
  }

  @Test func `going back puts the line on offer again`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What would", "/back", "What would"])
    #expect(outcome.output.contains("Back to turn 1."))
    #expect(outcome.output.split(separator: "You: What would").count == 3)
  }

  @Test func `going back to a turn takes back that turn and all behind it`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What would", "It will", "/goto 2", "/meters", "It will", "What would"])
    #expect(outcome.output.contains("Trust in the prescriber  #####..... 50"))
    #expect(outcome.output.split(separator: "You: What would").count == 3)
  }

  @Test func `nothing is erased: the record only grows`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would", "It will"])
    let before = try workspace.bytes(of: try workspace.onlyRecordPath())
    try workspace.run("resume", input: "/back\n/goto 1\nIt will\n")
    let after = try workspace.bytes(of: try workspace.onlyRecordPath())
    #expect(after.starts(with: before))
    #expect(try workspace.recordLines().count == 7)
  }

  @Test func `the first attempt keeps its own scorecard`() throws {
    let alone = try Workspace.withWindow()
    try alone.playToEnd(["What would"])
    let forked = try Workspace.withWindow()
    let lines = ["What would", "Same time"] + Workspace.skips.dropLast() + ["1", "What happened"]
    let output = try forked.playToEnd(lines).output
    #expect(output.contains("Your attempts"))
    #expect(output.contains("Back to turn 1. What you did first is kept as attempt 1"))
    let json = try debrief(forked)
    #expect(json["attempts"]?.items.count == 2)
    let first = try ratings(debrief(alone))
    #expect(json["attempts"]?.items.first?["ratings"] == .object(first.mapValues { .number(Double($0)) }))
    #expect(ratings(json)["patient"] == 0 && first["patient"] == 100)
  }

  @Test func `an attempt that was left by going back is one of its own too`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.playToEnd(["What would", "/back", "It will"])
    let json = try debrief(workspace)
    #expect(json["attempts"]?.items.map { $0["turns"]?.whole } == [1, 2])
    #expect(json["turns"]?.whole == 2)
  }

  @Test func `a session with several attempts goes on where it was left`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would", "It will", "/goto 1", "What happened"])
    let resumed = try workspace.run("resume", input: "/meters\n/transcript\n").output
    #expect(resumed.contains("Trust in the prescriber  ####...... 40"))
    #expect(!resumed.contains("You: It will be fine."))
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
  }
}
