import VignetteReports
import VignetteSource

@testable import VignetteVerification

/// Small cases with all that is told of an exploration.
enum ReportedCases {
  /// A case with what is told of it.
  struct ReportedCase: Sendable {
    let small: SmallCase
    let report: ExplorationReport

    init(_ small: SmallCase) {
      self.small = small
      var analysis = small.analyses[Int(small.seed / 8) % 2]
      let overview = CaseOverview(of: &analysis)
      let found = CaseFindings.report(of: &analysis)
      report = ExplorationReport(
        small.scenario, file: SourceFile(name: "a.vignette", text: small.text), overview: overview,
        findings: found.findings, undecided: found.undecided, sizeCauses: [], seconds: 0)
    }

    /// The findings with some codes, each with its line, from 1.
    func all(_ codes: Set<DiagnosticCode>) -> [(finding: Finding, line: Int)] {
      report.findings.filter { codes.contains($0.message.code) }.map {
        ($0, report.file.place(of: $0.range.lower).line)
      }
    }
  }

  /// One of eight small cases, explored as they are or reduced.
  static func all() throws -> [ReportedCase] { try made.get() }

  private static let made = Result { try SmallCases.oneOf(8).map { ReportedCase($0) } }
}
