import VignetteEngine
import VignetteReports

/// The commands that read records.
enum RecordCommands {
  /// A record as a list shows it.
  private struct Listed: Encodable {
    let id: String
    let `case`: String
    let title: String
    let begun: String
    let mode: String
    let turns: Int
    let end: String?
    let problem: String?
  }

  /// Lists the records, the latest first. Their names tell the day, the time and the case.
  static func list(_ arguments: Arguments) throws -> ExitCode {
    if arguments.has(.phrases) { return try listPhrases(arguments.value(.format)) }
    let listed = RecordStore.own.paths.reversed().map { listing(of: $0) }
    if arguments.value(.format) == "json" { return print(JSONText.pretty(["records": listed])) }
    guard !listed.isEmpty else {
      return print("There are no records yet. They are kept in \(Environment.stateFolder).\n")
    }
    let rows = listed.map { entry in
      [
        Span(entry.id), Span(entry.mode), Span(String(entry.turns)),
        Span(entry.problem ?? entry.end ?? "not ended", entry.problem == nil ? .plain : .bad),
      ]
    }
    let table = Document([.table(titles: ["record", "mode", "turns", "end"], rows: rows)])
    return print(table.text(Terminal.style(plain: false)))
  }

  private static func listing(of path: String) -> Listed {
    do {
      let record = try RecordReader.read(path)
      let head = record.head
      return Listed(
        id: record.id, case: head.case ?? "", title: head.title ?? "", begun: head.at ?? "", mode: head.mode ?? "",
        turns: record.turns, end: record.end, problem: nil)
    } catch {
      return Listed(
        id: CaseLoader.id(of: path), case: "", title: "", begun: "", mode: "", turns: 0, end: nil, problem: error.why)
    }
  }

  /// How the latest session with each case ended, by the case's id.
  static func lastAttempts() -> [String: String] {
    var last: [String: String] = [:]
    for path in RecordStore.own.paths.reversed() where last[String(RecordStore.caseName(of: path))] == nil {
      guard let record = try? RecordReader.read(path), let id = record.head.case, last[id] == nil else { continue }
      let day = (record.head.at ?? "").prefix(10)
      last[id] = "\(record.end ?? notEnded) (\(day))"
    }
    return last
  }

  /// Whether the latest session of a case was left before its end.
  static func isLeft(_ caseID: String) -> Bool {
    let latest = RecordStore.own.latestPath(ofCase: caseID).flatMap { try? RecordReader.read($0) }
    return latest.map { $0.head.case == caseID && $0.end == nil } ?? false
  }

  private static let notEnded = "not ended"

  /// Shows the debrief of a record.
  static func debrief(_ arguments: Arguments) throws -> ExitCode {
    let replay = try soundReplay(of: read(arguments.words.first))
    guard replay.session.current.end != nil || replay.session.mode == .coached else {
      throw CommandFailure(
        .unusable, "this exam has not ended, and its debrief comes after the end; vignette resume goes on with it")
    }
    let measures = Measures(of: replay.session, replay.loaded)
    let report = DebriefReport(
      replay.session, reflection: replay.reflection, yardsticks: measures.yardsticks, solution: measures.solution,
      caseFile: replay.loaded.caseFile)
    switch arguments.value(.format) {
    case "json": return print(DebriefJSON.text(report))
    case "markdown":
      return print(DebriefDocument.document(report, style: .page, tellsNotesAgain: true).markdown)
    default:
      let style = Terminal.style(plain: arguments.has(.plain))
      return print(DebriefDocument.document(report, style: style).text(style))
    }
  }

  /// A record lived through again; one whose claims do not happen stops the command.
  static func soundReplay(of record: Record, takesKept: Bool = true) throws(CommandFailure) -> Replay {
    let replay = try Replay(record, takesKept: takesKept)
    if let problem = replay.problems.first {
      throw CommandFailure(.problems, "\(record.path): line \(problem.line): \(problem.text)")
    }
    return replay
  }

  /// The record called for, or the latest.
  static func read(_ name: String?) throws(CommandFailure) -> Record {
    guard
      let path = try name.map({ (name) throws(CommandFailure) in try RecordStore.own.path(of: name) })
        ?? RecordStore.own.paths.last
    else { throw CommandFailure(.unusable, "there are no records yet in \(Environment.stateFolder)") }
    do {
      return try RecordReader.read(path)
    } catch {
      throw CommandFailure(.problems, error.description)
    }
  }

  /// Says whether what a record claims is what happens.
  static func verify(_ arguments: Arguments) throws -> ExitCode {
    let record = try read(arguments.words.first)
    let replay = try soundReplay(of: record, takesKept: false)
    let (attempts, count) = (replay.session.attempts.count, replay.session.current.turns.count - 1)
    let turns = (count == 1 ? "1 turn" : "\(count) turns") + (attempts == 1 ? "" : ", attempt \(attempts)")
    let torn = record.isTorn ? " Its last line is only half written and is not counted." : ""
    let end = replay.session.current.end == nil ? "it has not ended" : "it ended: \(record.end ?? "")"
    return print("\(record.id): what it claims is what happens (\(turns); \(end)).\(torn)\n")
  }
}
