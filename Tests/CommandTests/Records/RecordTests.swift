import FoundationEssentials
import Testing

@Suite struct RecordTests {
  @Test func `records are the user's alone: files 0600 in folders 0700`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.playToEnd(["What would"])
    let folders = ["state", "state/vignette", "state/vignette/records", "state/vignette/texts"]
    for folder in folders { #expect(try workspace.permissions(of: folder) == 0o700, "\(folder)") }
    let files = ["records", "texts"].flatMap { folder in
      workspace.names(in: "state/vignette/\(folder)").map { "state/vignette/\(folder)/\($0)" }
    }
    #expect(files.count == 3)
    for file in files { #expect(try workspace.permissions(of: file) == 0o600, "\(file)") }
  }

  @Test func `without XDG_STATE_HOME records are kept under .local/state at home`() throws {
    let workspace = try Workspace.withWindow()
    workspace.environment["XDG_STATE_HOME"] = nil
    try workspace.play(["What would"])
    #expect(workspace.names(in: ".local/state/vignette/records").count == 1)
    #expect(try workspace.permissions(of: ".local/state/vignette") == 0o700)
  }

  @Test func `a session in which nothing was said leaves no record`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["/help", "nonsense"])
    #expect(workspace.records == [])
    #expect(try workspace.run("records").output.hasPrefix("There are no records yet."))
    #expect(try JSON.reading(try workspace.run("records", "--format", "json").output)["records"] == .list([]))
  }

  @Test func `the list of records has mode, turns and end, the latest first`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    let first = try workspace.onlyRecord()
    try workspace.playToEnd(["It will"])
    let second = try #require(workspace.records.first { $0 != first })
    let rows = try workspace.run("records").lines.map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      rows == [
        "record mode turns end", "\(second) coached 2 the ending \"Partnership\"", "\(first) coached 1 not ended", "",
      ])
  }

  @Test func `of two records of one second the later one is the latest`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    let id = try workspace.onlyRecord()
    try workspace.write(
      try workspace.bytes(of: "state/vignette/records/\(id).jsonl"), to: "state/vignette/records/\(id)-2.jsonl")
    let json = try JSON.reading(try workspace.run("records", "--format", "json").output)
    #expect(json["records"]?.items.map { $0["id"]?.words } == ["\(id)-2", id])
  }

  @Test func `a session goes on at the turn where it was left`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would", "It will"])
    for words in [["resume"], ["resume", try workspace.onlyRecord()], ["resume", try workspace.onlyRecordPath()]] {
      let resumed = try workspace.run(words, input: .bytes(Array("/meters\n/transcript\n".utf8)))
      #expect(resumed.code == 0)
      #expect(resumed.output.contains("Trust in the prescriber  ####...... 40"))
      #expect(resumed.output.contains("You: It will be fine."))
      #expect(!resumed.output.contains(". What would you dread?"))
    }
  }

  @Test func `a record is called for by the beginning of its id, where that is the only one`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    let id = try workspace.onlyRecord()
    #expect(try workspace.run("verify", String(id.prefix(6))).code == 0)
    try workspace.write(
      try workspace.text(of: "state/vignette/records/\(id).jsonl"), to: "state/vignette/records/\(id)-2.jsonl")
    #expect(try workspace.run("verify", id).code == 0)
    let outcome = try workspace.run("verify", String(id.prefix(6)))
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("2 records begin with"))
  }

  @Test func `without a name the latest session that has not ended goes on`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    try workspace.playToEnd(["It will"])
    let resumed = try workspace.run("resume", input: "")
    #expect(resumed.code == 0)
    #expect(resumed.output.contains("You: What would you dread?"))
  }

  @Test func `a session left before its debrief goes on with the debrief`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.playToEnd()
    let lines = try workspace.recordLines().prefix { !$0.contains("\"kind\":\"end\"") }
    try workspace.write(lines.map { $0 + "\n" }.joined(), to: try workspace.onlyRecordPath())
    let resumed = try workspace.run("resume", input: "well enough\n")
    #expect(resumed.code == 0)
    #expect(resumed.output.contains("You said: well enough"))
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
  }

  @Test func `a session that is open in another window is not opened again`() throws {
    let workspace = try Workspace.withWindow()
    let window = try Pseudoterminal(workspace, ["play", "window.vignette"])
    try window.enter("What would")
    try window.expect("That it works.")
    let outcome = try workspace.run("resume", try workspace.onlyRecord(), input: "It will\n")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("open in another window"))
    try window.enter("It will")
    try window.expect("That is what the last one said.")
    try window.expectPrompt()
    try window.type("\u{4}")
    #expect(try window.end() == 0)
    #expect(try workspace.run("verify", try workspace.onlyRecord()).code == 0)
  }

  @Test func `a session that has ended is debriefed again, and only what was skipped is asked again`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["Same time", "well enough"] + Array(repeating: "", count: 6) + ["1"])
    let before = try workspace.recordLines()
    let resumed = try workspace.run("resume", try workspace.onlyRecord(), input: "4\n\n\n\n\n\n1\nIt will\n")
    #expect(resumed.code == 0)
    #expect(!resumed.output.contains("How are you after that?") && !resumed.output.contains("numbers> "))
    #expect(resumed.output.contains("You said: well enough") && resumed.output.contains("Your formulation"))
    let added = try workspace.recordLines().dropFirst(before.count)
    let kinds = try added.map { try JSON.reading($0)["entry"]?["kind"]?.words }
    #expect(kinds == ["resume", "ratings", "back", "take"])
    #expect(try workspace.run("verify").code == 0)
  }

  @Test func `a case that was moved into the library is found there`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    try FileManager.default.removeItem(atPath: workspace.path("window.vignette"))
    try workspace.write(SmallCase.window, to: "Scenarios/window.vignette")
    #expect(!(try workspace.run("resume").flat.contains("kept with it")))
  }
}
