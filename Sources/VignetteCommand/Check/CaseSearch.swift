import VignetteReports
import VignetteSource
import VignetteVerification

/// Looks in every play of a case for what reading it does not show.
enum CaseSearch {
  /// What came of it.
  struct Outcome {
    /// Warnings, in the order of the file.
    var warnings: [Diagnostic] = []
    /// How many remarks there are beside.
    var remarks = 0
    /// What could not be decided, a sentence each.
    var undecided: [String] = []
  }

  /// What playing a case brings to light beside what was said of its file.
  static func run(_ loaded: LoadedCase, beside read: [Diagnostic], under conditions: SearchConditions) -> Outcome {
    var analysis = CaseAnalysis(loaded.scenario, under: conditions)
    let report = CaseFindings.report(of: &analysis)
    let found = report.diagnostics(in: loaded.caseFile, of: loaded.scenario, beside: read)
    return Outcome(
      warnings: found.filter { $0.severity > .remark }, remarks: found.filter { $0.severity == .remark }.count,
      undecided: report.undecided)
  }
}
