import VignetteEngine
import VignetteReports
import VignetteSource

/// A record lived through again: the session as it stands, and what of the record's claims does not happen.
struct Replay {
  /// The case as it was when the session was begun.
  let loaded: LoadedCase
  /// The session as it stands.
  private(set) var session: Session
  /// What the trainee said before the debrief.
  private(set) var reflection = Reflection()
  /// What does not happen as the record claims, each with its line.
  private(set) var problems: [(line: Int, text: String)] = []

  /// Whether a solution of the case that was kept is believed, or the case is explored anew.
  private let takesKept: Bool

  /// Lives through a record under the texts kept with it. To verify it, nothing that was kept beside is believed.
  init(_ record: Record, takesKept: Bool = true) throws(CommandFailure) {
    self.takesKept = takesKept
    do {
      let head = record.head
      let caseFile = try RecordStore.text(head.caseHash ?? "", ending: "vignette", of: record, name: "case")
      let manualFile = try RecordStore.text(head.manualHash ?? "", ending: "manual", of: record, name: "manual")
      let named = SourceFile(name: "\(head.case ?? "case").vignette", bytes: caseFile.bytes)
      loaded = try Replay.load(named, manualFile, record)
    } catch {
      throw CommandFailure(.problems, error.description)
    }
    let mode = PracticeMode(rawValue: record.head.mode ?? "") ?? .coached
    session = Session(loaded.scenario, seed: record.head.seed ?? 1, mode: mode)
    for (index, entry) in record.entries.enumerated().dropFirst() {
      if let problem = follow(entry) {
        problems.append((index + 1, problem))
        break
      }
    }
  }

  private static func load(_ caseFile: SourceFile, _ manualFile: SourceFile, _ record: Record) throws(FileError)
    -> LoadedCase
  {
    let limits = OutlineLimits(lines: 10_000_000)
    guard let manual = LoadedManual.read(manualFile, limits: limits).loaded,
      let loaded = CaseLoader(manual: manual, limits: limits).load(caseFile).loaded
    else { throw FileError(record.path, "its case cannot be read by this version of the program") }
    return loaded
  }

  /// Does what an entry says was done; says what is wrong, if something is.
  private mutating func follow(_ entry: JournalEntry) -> String? {
    switch entry.kind {
    case .begin: return "a session begins twice"
    case .take: return take(entry)
    case .say: return say(entry)
    case .back: return goBack(entry)
    case .hint:
      session.useHint()
      return nil
    case .resume, .unclear: return nil
    case .end: return checkEnd(entry)
    case .feelings:
      reflection.feelings = entry.words
      return nil
    case .ratings: return readRatings(entry)
    case .formulation: return readFormulation(entry)
    }
  }

  private mutating func take(_ entry: JournalEntry) -> String? {
    if let problem = checkState(entry) { return problem }
    guard let place = entry.intervention, session.current.offers.contains(where: { $0.intervention == place }) else {
      return "\"\(entry.line ?? "")\" was not on offer"
    }
    guard loaded.scenario.teachingCase.interventions[place].line == entry.line else {
      return "\"\(entry.line ?? "")\" is not the line of the intervention that was taken"
    }
    session.take(.intervention(place), words: entry.words)
    return nil
  }

  private mutating func say(_ entry: JournalEntry) -> String? {
    if let problem = checkState(entry) { return problem }
    guard let move = entry.move.flatMap({ loaded.scenario.manual.move($0) }),
      !loaded.scenario.manual.moves[move].isInward
    else { return "the manual has no spoken move \"\(entry.move ?? "")\"" }
    session.take(.offMenu(move: move), words: entry.words)
    return nil
  }

  private mutating func goBack(_ entry: JournalEntry) -> String? {
    guard let turn = entry.toAfter, (0..<session.current.turns.count).contains(turn) else {
      return "there is no such turn to go back to"
    }
    session.goBack(toAfter: turn)
    return nil
  }

  private func checkState(_ entry: JournalEntry) -> String? {
    if session.current.end != nil { return "the session had ended" }
    return entry.state == StateDigest.of(session.current.state)
      ? nil : "the session did not stand where the record says"
  }

  private func checkEnd(_ entry: JournalEntry) -> String? {
    guard session.current.end != nil else { return "the session had not ended" }
    guard entry.end == loaded.scenario.name(of: session.current.end) else { return "the session ended otherwise" }
    guard entry.transcript == TranscriptDigest.of(session.current) else { return "the transcript differs" }
    let ratings = SessionRatings.of(
      session.current, Measures(of: session, loaded, takesKept: takesKept).yardsticks.last)
    return entry.ratings == ratings ? nil : "the ratings differ: they are \(SessionRatings.text(ratings))"
  }

  private mutating func readRatings(_ entry: JournalEntry) -> String? {
    let manual = loaded.scenario.manual
    for (id, name) in entry.selfRatings ?? [:] {
      guard let principle = manual.principle(id), let band = manual.bands.firstIndex(where: { $0.name == name })
      else {
        return "the manual has no principle \"\(id)\" or no band \"\(name)\""
      }
      reflection.selfRatings[principle] = band
    }
    return nil
  }

  private mutating func readFormulation(_ entry: JournalEntry) -> String? {
    let patterns = (entry.patterns ?? []).map { loaded.scenario.manual.pattern($0) }
    guard patterns.allSatisfy({ $0 != nil }) else { return "the manual lacks a pattern that was chosen" }
    reflection.formulation = patterns.compactMap { $0 }
    return nil
  }
}
