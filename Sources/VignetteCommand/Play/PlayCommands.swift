import VignetteEngine
import VignetteReports
import VignetteSource

/// The commands that begin or go on with a session.
enum PlayCommands {
  /// Plays the case that is called for, or the one chosen from the list.
  static func play(_ arguments: Arguments) throws -> ExitCode {
    let screen = Screen(isPlain: arguments.has(.plain))
    let seed = try arguments.number(.seed, from: 0).map { UInt64($0) } ?? UInt64.random(in: 1...999_999)
    let mode: PracticeMode = arguments.has(.exam) ? .exam : .coached
    guard let name = arguments.words.first else { return try choose(screen, seed: seed, mode: mode) }
    let loaded = try CaseLoader.make(arguments).load(calledFor: name)
    var loop = PlayLoop(loaded, seed: seed, mode: mode, screen: screen)
    return loop.run()
  }

  /// Lists the cases and plays the one chosen.
  static func chooseAndPlay() throws -> ExitCode {
    try choose(Screen(isPlain: false), seed: UInt64.random(in: 1...999_999), mode: .coached)
  }

  /// Goes on with a session that was left.
  static func resume(_ arguments: Arguments) throws -> ExitCode {
    let screen = Screen(isPlain: arguments.has(.plain))
    let record = try openRecord(arguments.words.first)
    let replay = try Replay(record)
    if let problem = replay.problems.first {
      throw CommandFailure(.problems, "\(record.path): line \(problem.line): \(problem.text); the record is not used")
    }
    tellRepair(record, screen)
    tellChange(replay.loaded, screen)
    let recorder: SessionRecorder
    do {
      recorder = try SessionRecorder(replay.loaded, continuing: record, session: replay.session, screen: screen)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
    var loop = PlayLoop(replay.loaded, session: replay.session, recorder: recorder, screen: screen)
    loop.resume(replay.reflection)
    return loop.run()
  }

  private static func openRecord(_ name: String?) throws(CommandFailure) -> Record {
    let store = RecordStore.own
    let paths = if let name { [try store.path(of: name)] } else { Array(store.paths.reversed()) }
    for path in paths {
      do {
        let record = try RecordReader.read(path)
        if name != nil || record.end == nil { return record }
      } catch {
        if name != nil { throw CommandFailure(.problems, error.description) }
      }
    }
    throw CommandFailure(.unusable, "there is no session to go on with; see vignette records")
  }

  private static func tellRepair(_ record: Record, _ screen: Screen) {
    guard record.isTorn else { return }
    screen.say(
      "The last line of the record was only half written and was taken out; everything before it is kept.", .warning)
  }

  /// The session goes on with the case as it was; that the library's has changed since is said.
  private static func tellChange(_ loaded: LoadedCase, _ screen: Screen) {
    guard let path = try? CaseLibrary.path(of: loaded.id) else {
      return screen.say(
        "The case is no longer in the library; the session goes on with the text kept with it.", .quiet)
    }
    if (try? Files.read(path)) != loaded.caseFile.bytes {
      screen.say("The case has changed since; the session goes on with the text kept with it.", .quiet)
    }
  }

  // MARK: Choosing

  private static func choose(_ screen: Screen, seed: UInt64, mode: PracticeMode) throws(CommandFailure) -> ExitCode {
    let listing = CaseListing()
    screen.show(listing.document(lastAttempts: RecordCommands.lastAttempts()))
    guard !listing.cases.isEmpty else {
      throw CommandFailure(.unusable, "there are no cases in \(Environment.caseFolders.joined(separator: ", "))")
    }
    guard let loaded = ask(listing, screen) else { return .fine }
    var loop = PlayLoop(loaded, seed: seed, mode: mode, screen: screen)
    return loop.run()
  }

  private static func ask(_ listing: CaseListing, _ screen: Screen) -> LoadedCase? {
    screen.show([.gap])
    screen.say("Which case? Its number or name, or Enter to leave.")
    var editor = LineEditor(isPlain: screen.style.isPlain)
    let candidates = listing.cases.enumerated().map { index, entry in
      Candidate(String(index + 1), entry.scenario.teachingCase.header.title)
    }
    while true {
      switch editor.read(prompt: "case> ", candidates: candidates) {
      case .interrupted: continue
      case .end: return nil
      case .line(let line):
        if line.trimmingSpaces.isEmpty || line.trimmingSpaces == "/quit" { return nil }
        if let chosen = chosen(line.trimmingSpaces, listing) { return chosen }
        screen.say("There is no such case in the list.", .quiet)
      }
    }
  }

  private static func chosen(_ text: String, _ listing: CaseListing) -> LoadedCase? {
    if let number = Int(text) {
      return listing.cases.indices.contains(number - 1) ? listing.cases[number - 1] : nil
    }
    let wording = Wording(text)
    let fitting = listing.cases.filter { entry in
      entry.id == text || wording.isBeginning(of: Wording(entry.scenario.teachingCase.header.title))
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
