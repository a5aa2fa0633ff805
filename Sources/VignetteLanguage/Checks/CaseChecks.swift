import VignetteEngine
import VignetteSource

/// Looks over a case that can be played for what is surely not meant.
struct CaseChecks {
  let teachingCase: Case
  let manual: Manual
  /// Every line of every body.
  let statements: [Statement]
  private(set) var log: DiagnosticLog

  /// Everything to be said of a case, in the order of its places.
  static func run(_ teachingCase: Case, manual: Manual, file: SourceFile) -> [Diagnostic] {
    let statements = teachingCase.bodies.flatMap(\.allStatements)
    var checks = CaseChecks(
      teachingCase: teachingCase, manual: manual, statements: statements, log: DiagnosticLog(file: file))
    checks.checkWays()
    checks.checkGoingRound()
    checks.checkUse()
    checks.checkScenes()
    checks.checkConditions()
    checks.checkSpeech()
    checks.checkSense()
    checks.checkWorth()
    checks.checkHeader()
    return checks.log.diagnostics
  }

  /// What is to be said of single lines, whatever may be wrong with others.
  static func runOnLines(_ teachingCase: Case, manual: Manual, file: SourceFile) -> [Diagnostic] {
    let statements = teachingCase.bodies.flatMap(\.allStatements)
    var checks = CaseChecks(
      teachingCase: teachingCase, manual: manual, statements: statements, log: DiagnosticLog(file: file))
    checks.checkSpeech()
    return checks.log.diagnostics
  }

  mutating func report(_ message: DiagnosticMessage, at range: SourceRange, notes: [DiagnosticNote] = []) {
    log.report(message, at: range, notes: notes)
  }
}
