import VignetteEngine
import VignetteLanguage
import VignetteReports
import VignetteSource

/// Checks files of the language, one after another.
struct FileChecker {
  private let loader: CaseLoader
  private var budget: SearchBudget?
  private var diagnostics: [Diagnostic] = []
  private var remarks = 0
  private var undecided: [CheckReport.Undecided] = []
  private var told: Set<String> = []

  /// A checker that looks in every play of cases within a budget; without one it only reads them.
  init(loader: CaseLoader, searching budget: SearchBudget?) {
    self.loader = loader
    self.budget = budget
  }

  /// What was found in some files.
  static func check(_ paths: [String], _ checker: FileChecker) throws(CommandFailure) -> CheckReport {
    var checker = checker
    for path in paths { try checker.check(path) }
    return CheckReport(
      files: paths, diagnostics: checker.diagnostics, remarks: checker.remarks, undecided: checker.undecided)
  }

  private mutating func check(_ path: String) throws(CommandFailure) {
    let file = SourceFile(name: path, bytes: try CommandFailure.reading(path))
    switch FileKind(of: path) {
    case .manual: add(LoadedManual.read(file, limits: loader.limits).diagnostics.inFileOrder)
    case .tests: add(TestLoader(loader: loader).load(file).diagnostics.inFileOrder)
    case .teachingCase:
      let outcome = loader.load(file)
      let wordings = outcome.loaded.map { WordingDiagnostics.diagnostics(of: $0) } ?? []
      add((outcome.diagnostics + wordings + search(outcome, path)).inFileOrder)
    }
  }

  private mutating func search(_ outcome: CaseLoader.Outcome, _ path: String) -> [Diagnostic] {
    guard let watch = budget?.next(), let conditions = budget?.conditions(watch) else { return [] }
    guard let loaded = outcome.loaded else { return [] }
    let found = CaseSearch.run(loaded, beside: outcome.diagnostics, under: conditions)
    watch.clear()
    remarks += found.remarks
    if !found.undecided.isEmpty { undecided.append(CheckReport.Undecided(file: path, reasons: found.undecided)) }
    return found.warnings
  }

  /// What is wrong with a manual is found again with every case that asks for it, and told once.
  private mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found {
      let place = "\(diagnostic.file.name):\(diagnostic.range.lower):\(diagnostic.message.text)"
      if told.insert(place).inserted { diagnostics.append(diagnostic) }
    }
  }
}
