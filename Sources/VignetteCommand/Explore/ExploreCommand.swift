import VignetteReports
import VignetteSource
import VignetteVerification

/// `vignette explore`: tells what a case holds over all its plays.
enum ExploreCommand {
  /// Explores the case that is called for.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let options = try SearchOptions(arguments)
    let loaded = try CaseLoader.make(arguments).load(calledFor: arguments.words[0])
    let watch = SearchWatch(seconds: Double(options.seconds))
    Interruption.watch()
    let report = explore(loaded, options.conditions(watch), watch, isPlain: arguments.has(.plain))
    Interruption.unwatch()
    watch.clear()
    if let path = arguments.value(.emitTests) { try EmittedTests.write(report, loaded, to: path) }
    let written = write(report, arguments.value(.format))
    guard written == .fine else { return written }
    return code(of: report)
  }

  private static func explore(
    _ loaded: LoadedCase, _ conditions: SearchConditions, _ watch: SearchWatch, isPlain: Bool
  ) -> ExplorationReport {
    var analysis = CaseAnalysis(loaded.scenario, under: conditions, isPlain: true)
    if !isPlain, !analysis.fits(), !Interruption.wasAsked {
      analysis = CaseAnalysis(loaded.scenario, under: conditions)
    }
    let overview = CaseOverview(of: &analysis)
    let found = CaseFindings.report(of: &analysis)
    return ExplorationReport(
      loaded.scenario, file: loaded.caseFile, overview: overview, findings: found.findings,
      undecided: found.undecided,
      sizeCauses: analysis.sizeCauses(), seconds: watch.passed)
  }

  private static func write(_ report: ExplorationReport, _ format: String?) -> ExitCode {
    if format == "json" { return print(ExplorationJSON.text(of: report)) }
    let written = print(ExplorationDocument.of(report).text(Terminal.style(plain: false)))
    guard written == .fine else { return written }
    let findings = DiagnosticText(Terminal.style(plain: false)).text(of: report.diagnostics)
    return print(findings.isEmpty ? "" : "\nWhat was found:\n\n" + findings)
  }

  private static func code(of report: ExplorationReport) -> ExitCode {
    if report.findings.contains(where: { $0.message.code.severity > .remark }) { return .problems }
    return report.isExhaustive ? .fine : .undecided
  }
}
