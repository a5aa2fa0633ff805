import VignetteReports
import VignetteSource
import VignetteVerification

/// `vignette test`: runs scripted tests and claims.
enum TestCommand {
  /// Runs the tests in the files and folders named.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let selection = try TestSelection(arguments)
    let loaded = try load(arguments)
    if arguments.has(.list) { return list(loaded, selection) }
    if arguments.has(.update) { try SpeechUpdate.run(loaded, selection.plans(of: loaded)) }
    try selection.checkFilter(loaded)
    let options = try SearchOptions(arguments)
    let files = run(arguments.has(.update) ? try load(arguments) : loaded, selection, options)
    if let path = arguments.value(.junit) { try writeJUnit(files, path) }
    let written = write(files, arguments)
    return written == .fine ? code(of: files) : written
  }

  private static func load(_ arguments: Arguments) throws(CommandFailure) -> [LoadedTests] {
    let loader = TestLoader(loader: try CaseLoader.make(arguments))
    var loaded: [LoadedTests] = []
    var diagnostics: [Diagnostic] = []
    for path in try FileFinder.files(at: arguments.words, endings: ["vtest"]) {
      let outcome = loader.load(SourceFile(name: path, bytes: try CommandFailure.reading(path)))
      diagnostics += outcome.diagnostics.inFileOrder
      if let tests = outcome.loaded { loaded.append(tests) }
    }
    guard !diagnostics.hasErrors else { throw CommandFailure(.problems, diagnostics: diagnostics) }
    return loaded
  }

  private static func list(_ loaded: [LoadedTests], _ selection: TestSelection) -> ExitCode {
    let plans = selection.plans(of: loaded)
    return print(
      zip(loaded, plans).flatMap { tests, plan in plan.items.map { "\(tests.file.name): \($0.name)\n" } }.joined())
  }

  private static func run(
    _ loaded: [LoadedTests], _ selection: TestSelection, _ options: SearchOptions
  ) -> [FileOutcome] {
    var budget = SearchBudget(options, cases: loaded.count)
    Interruption.watch()
    defer { Interruption.unwatch() }
    return zip(loaded, selection.plans(of: loaded)).map { tests, plan in
      let watch = budget.next()
      defer { watch.clear() }
      return FileTester.run(tests, plan, under: budget.conditions(watch))
    }
  }

  private static func write(_ files: [FileOutcome], _ arguments: Arguments) -> ExitCode {
    let coverage = arguments.has(.coverage) ? files.flatMap { CoverageText.lines(of: $0) } : []
    switch arguments.value(.format) {
    case "tap": return print(TAPText.text(of: files) + coverage.map { "# \($0)\n" }.joined())
    case "json": return print(TestJSON.text(of: files))
    case "sarif":
      return print(TestSarif(version: Version.current, folder: Files.currentFolder).text(of: files))
    default:
      return print(coverage.map { $0 + "\n" }.joined() + TestText(Terminal.style(plain: false)).text(of: files))
    }
  }

  private static func writeJUnit(_ files: [FileOutcome], _ path: String) throws(CommandFailure) {
    do {
      try Files.write(Array(JUnitText.text(of: files).utf8), to: path, mode: 0o644)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }

  private static func code(of files: [FileOutcome]) -> ExitCode {
    let outcomes = files.flatMap(\.outcomes)
    if outcomes.contains(where: { !$0.passed && !$0.isUndecided }) { return .problems }
    return outcomes.contains(where: \.isUndecided) ? .undecided : .fine
  }
}
