import Testing

@Suite struct DamagedRecordTests {
  private static let readers = ["resume", "debrief", "verify"]

  /// A folder with a record of three turns.
  private func recorded() throws -> Workspace {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would", "/hint", "It will", "What happened"])
    return workspace
  }

  /// That every command refuses the record, with the number of the line, and shows nothing of it.
  private func expectRefused(
    _ workspace: Workspace, line: Int, _ comment: Comment = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try workspace.bytes(of: try workspace.onlyRecordPath())
    for reader in DamagedRecordTests.readers {
      let outcome = try workspace.run(reader, try workspace.onlyRecord(), input: "It will\n")
      #expect(outcome.code == 1, comment, sourceLocation: sourceLocation)
      #expect(outcome.output == "", comment, sourceLocation: sourceLocation)
      #expect(outcome.error.contains("line \(line)"), "\(outcome.error)", sourceLocation: sourceLocation)
    }
    #expect(try workspace.bytes(of: try workspace.onlyRecordPath()) == before, sourceLocation: sourceLocation)
  }

  @Test func `a half-written last line is repaired on going on, with a word about it, wherever it was cut`() throws {
    let workspace = try recorded()
    let path = try workspace.onlyRecordPath()
    let whole = try workspace.bytes(of: path)
    let kept = try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    for cut in stride(from: kept + 1, to: whole.count - 1, by: 23) {
      try workspace.write(Array(whole[..<cut]), to: path)
      let resumed = try workspace.run("resume", input: "What happened\n")
      #expect(resumed.code == 0)
      #expect(resumed.flat.contains("only half written"), "\(cut)")
      #expect(resumed.output.contains("Ines: I stopped it."))
      #expect(try workspace.bytes(of: path).starts(with: whole[..<kept]))
      #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
    }
  }

  @Test(arguments: ["\0\0\0\0", "{", "{\"chain\":\"", "\u{FFFD}"])
  func `what a power cut leaves behind the last line is repaired`(rest: String) throws {
    let workspace = try recorded()
    let path = try workspace.onlyRecordPath()
    try workspace.write(try workspace.text(of: path) + rest, to: path)
    let verified = try workspace.run("verify", try workspace.onlyRecord())
    #expect(verified.code == 0)
    #expect(verified.output.contains("only half written"))
    let resumed = try workspace.run("resume", input: "/transcript\n")
    #expect(resumed.flat.contains("only half written"))
    #expect(resumed.output.contains("You: What happened"))
    #expect(!(try workspace.run("verify", try workspace.onlyRecord()).output.contains("half written")))
  }

  @Test func `a last line that lacks only its end is whole`() throws {
    let workspace = try recorded()
    let path = try workspace.onlyRecordPath()
    try workspace.write(Array(try workspace.bytes(of: path).dropLast()), to: path)
    let resumed = try workspace.run("resume", input: "Same time\n")
    #expect(!resumed.output.contains("half written"))
    #expect(resumed.output.contains("You: What happened"))
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
  }

  @Test func `a record with an edited line is refused with the line`() throws {
    let workspace = try recorded()
    let path = try workspace.onlyRecordPath()
    let lines = try workspace.recordLines()
    for place in lines.indices {
      var edited = lines
      let digit = try #require(edited[place].lastIndex { $0.isLetter })
      edited[place].replaceSubrange(digit...digit, with: "~")
      try workspace.write(edited.map { $0 + "\n" }.joined(), to: path)
      try expectRefused(workspace, line: place + 1, "line \(place + 1)")
    }
  }

  @Test func `a record with a line too few, a line twice or lines exchanged is refused with the line`() throws {
    let workspace = try recorded()
    let path = try workspace.onlyRecordPath()
    let lines = try workspace.recordLines()
    try #require(lines.count == 5)
    let damaged: [(places: [Int], line: Int)] = [
      ([0, 2, 3, 4], 2), ([0, 1, 2, 2, 3, 4], 4), ([0, 2, 1, 3, 4], 2), ([0, 1, 2, 3, 4, 4], 6), ([1, 2, 3, 4], 1),
    ]
    for (places, line) in damaged {
      let lines = places.map { lines[$0] }
      try workspace.write(lines.map { $0 + "\n" }.joined(), to: path)
      try expectRefused(workspace, line: line, "\(lines)")
    }
  }

  @Test(arguments: ["x", "{}", "", "[]", "{\"chain\":1}"])
  func `a line that is no entry is refused`(line: String) throws {
    let workspace = try recorded()
    let lines = try workspace.recordLines()
    let text = (lines[..<2] + [line] + lines[2...]).map { $0 + "\n" }.joined()
    try workspace.write(text, to: try workspace.onlyRecordPath())
    try expectRefused(workspace, line: 3)
  }

  @Test(arguments: [[], Array("garbage".utf8), [0, 1, 2, 255], Array("[]\n".utf8)])
  func `what is no record is refused`(bytes: [UInt8]) throws {
    let workspace = try recorded()
    try workspace.write(bytes, to: try workspace.onlyRecordPath())
    for reader in DamagedRecordTests.readers {
      let outcome = try workspace.run(reader, try workspace.onlyRecord())
      #expect(outcome.code == 1)
      #expect(outcome.output == "")
      #expect(outcome.isOrderly)
    }
    #expect(try workspace.run("records").code == 0)
  }

  @Test func `the list of records tells of damaged ones`() throws {
    let workspace = try recorded()
    try workspace.write("x\n", to: try workspace.onlyRecordPath())
    let outcome = try workspace.run("records")
    #expect(outcome.code == 0)
    #expect(outcome.flat.contains("line 1 is damaged or was edited"))
    #expect(try workspace.run("records", "--format", "json").output.contains("line 1 is damaged"))
  }

  @Test func `going on without a name, a damaged latest record is refused with the line and not passed over`() throws
  {
    let workspace = try recorded()
    var lines = try workspace.recordLines()
    lines.remove(at: 1)
    try workspace.write(lines.map { $0 + "\n" }.joined(), to: try workspace.onlyRecordPath())
    let outcome = try workspace.run("resume")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("line 2"), "\(outcome.error)")
  }

  @Test func `a record of another form is refused with the program's version`() throws {
    let workspace = try recorded()
    var forged = try ForgedRecord(workspace)
    forged.entries[0] = forged.entries[0].replacing("\"format\":1", with: "\"format\":2")
    try forged.write()
    let outcome = try workspace.run("verify", try workspace.onlyRecord())
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("another version of the program"))
  }
}
