import VignetteEngine
import VignetteReports
import VignetteSource

/// The commands that begin or go on with a session.
enum PlayCommands {
  /// Plays the case that is called for, or the one chosen from the list.
  static func play(_ arguments: Arguments) throws -> ExitCode {
    let seed = try arguments.number(.seed, from: 0).map { UInt64($0) }
    let screen = Screen(isPlain: arguments.has(.plain))
    if let test = arguments.value(.follow) { return try follow(test, arguments, seed: seed, screen) }
    return try play(
      arguments.words.first, CaseLoader.make(arguments), seed: seed ?? newSeed,
      arguments.has(.exam) ? .exam : .coached, isTyped: isTyped(arguments), screen)
  }

  /// Whether lines are hidden; nothing where that is left to the case.
  private static func isTyped(_ arguments: Arguments) throws(UsageError) -> Bool? {
    guard arguments.has(.typed) else { return arguments.has(.menu) ? false : nil }
    guard !arguments.has(.menu) else { throw UsageError("--typed hides the lines that --menu shows") }
    return true
  }

  /// Plays along a scripted test, by its seed unless another is given, so that the words are those the test hears.
  private static func follow(
    _ test: String, _ arguments: Arguments, seed: UInt64?, _ screen: Screen
  ) throws -> ExitCode {
    for option in [OptionName.exam, .typed] where arguments.has(option) {
      throw UsageError("--follow shows what is said next, which \(option.flag) does not")
    }
    let read = try WitnessReader(CaseLoader.make(arguments)).read(test, of: arguments.words.first)
    var loop = PlayLoop(
      read.loaded, seed: seed ?? read.script.seed, mode: .coached, isTyped: false, screen: screen,
      editor: LineEditor(screen))
    loop.witness = read.witness
    return loop.run()
  }

  /// Lists the cases and plays the one chosen.
  static func chooseAndPlay() throws -> ExitCode {
    try play(nil, CaseLoader(), seed: newSeed, .coached, isTyped: nil, Screen(isPlain: false))
  }

  private static var newSeed: UInt64 { UInt64.random(in: 1...999_999) }

  private static func play(
    _ name: String?, _ loader: CaseLoader, seed: UInt64, _ mode: PracticeMode, isTyped: Bool?, _ screen: Screen
  ) throws(CommandFailure) -> ExitCode {
    var editor = LineEditor(screen)
    guard let loaded = try sought(name, loader, screen, &editor) else { return screen.exitCode }
    if RecordCommands.isLeft(loaded.id) {
      screen.say(
        "A session of this case was left before its end. vignette resume \(loaded.id) goes on with it.", .quiet)
    }
    let isTyped = isTyped ?? loaded.scenario.teachingCase.header.isTyped
    var loop = PlayLoop(loaded, seed: seed, mode: mode, isTyped: isTyped, screen: screen, editor: editor)
    return loop.run()
  }

  /// The case called for, or the one chosen from the list; nothing where none is chosen.
  private static func sought(
    _ name: String?, _ loader: CaseLoader, _ screen: Screen, _ editor: inout LineEditor
  ) throws(CommandFailure) -> LoadedCase? {
    guard let name else { return try CaseChoice(CaseListing(loader), screen).ask(&editor) }
    if Int(name) != nil, let numbered = CaseListing(loader).numbered(name) { return numbered }
    return try loader.load(calledFor: name)
  }

  // MARK: Going on

  /// Goes on with a session that was left.
  static func resume(_ arguments: Arguments) throws -> ExitCode {
    let screen = Screen(isPlain: arguments.has(.plain))
    let record = try openRecord(arguments.words.first)
    let replay = try Replay(record)
    if let problem = replay.problems.first {
      throw CommandFailure(.problems, "\(record.path): line \(problem.line): \(problem.text); the record is not used")
    }
    let recorder: SessionRecorder
    do {
      recorder = try SessionRecorder(replay.loaded, continuing: record, session: replay.session, screen: screen)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
    tellRepair(record, screen)
    if let change = CaseChange.since(record, replay.loaded) { screen.say(change, .quiet) }
    var loop = PlayLoop(
      replay.loaded, session: replay.session, recorder: recorder, isTyped: record.head.typed == true, screen: screen,
      editor: LineEditor(screen))
    loop.resume(replay.reflection, isEndKept: record.end != nil)
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
        throw CommandFailure(.problems, error.description)
      }
    }
    throw CommandFailure(.unusable, "there is no session to go on with; see vignette records")
  }

  private static func tellRepair(_ record: Record, _ screen: Screen) {
    guard record.isTorn else { return }
    screen.say(
      "The last line of the record was only half written and was taken out; everything before it is kept.", .warning)
  }
}
