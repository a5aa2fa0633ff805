import VignetteEngine
import VignetteSource

/// Looks over a case that can be played for what is surely not meant.
struct CaseChecks {
  let teachingCase: Case
  let manual: Manual
  private(set) var log: DiagnosticLog

  /// Everything to be said of a case, in the order of its places.
  static func run(_ teachingCase: Case, manual: Manual, file: SourceFile) -> [Diagnostic] {
    var checks = CaseChecks(teachingCase: teachingCase, manual: manual, log: DiagnosticLog(file: file))
    checks.checkWays()
    checks.checkGoingRound()
    checks.checkUse()
    checks.checkScenes()
    checks.checkConditions()
    checks.checkSense()
    checks.checkHeader()
    return checks.log.diagnostics
  }

  mutating func report(_ message: DiagnosticMessage, at range: SourceRange, notes: [DiagnosticNote] = []) {
    log.report(message, at: range, notes: notes)
  }

  /// Every line of every body.
  var statements: [Statement] { teachingCase.bodies.flatMap(\.allStatements) }
}
