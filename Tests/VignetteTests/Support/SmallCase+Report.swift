import VignetteEngine
import VignetteReports
import VignetteSource
import VignetteVerification

extension SmallCase {
  /// All that is told of an exploration of the case.
  func report(_ analysis: CaseAnalysis) -> ExplorationReport {
    var analysis = analysis
    let overview = CaseOverview(of: &analysis)
    let found = CaseFindings.report(of: &analysis)
    return ExplorationReport(
      scenario, file: SourceFile(name: "a.vignette", text: text), overview: overview, findings: found.findings,
      undecided: found.undecided, sizeCauses: [], seconds: 0)
  }
}
