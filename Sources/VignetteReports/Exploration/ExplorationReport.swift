package import VignetteEngine
package import VignetteSource
package import VignetteVerification

/// All that is told of an exploration.
package struct ExplorationReport: Sendable {
  /// The case.
  package let scenario: Scenario
  /// The file of the case.
  package let file: SourceFile
  /// What it holds over all its plays.
  package let overview: CaseOverview
  /// What was found.
  package let findings: [Finding]
  /// What could not be decided, a sentence each.
  package let undecided: [String]
  /// What makes the states many, the worst first; empty where nobody asked.
  package let sizeCauses: [SizeCause]
  /// How long it took.
  package let seconds: Double

  /// What is told of an exploration that took so long.
  package init(
    _ scenario: Scenario, file: SourceFile, overview: CaseOverview, findings: [Finding], undecided: [String],
    sizeCauses: [SizeCause], seconds: Double
  ) {
    self.scenario = scenario
    self.file = file
    self.overview = overview
    self.findings = findings
    self.undecided = undecided
    self.sizeCauses = sizeCauses
    self.seconds = seconds
  }

  /// Whether every state was seen and every question decided.
  package var isExhaustive: Bool { overview.stop == nil && undecided.isEmpty }

  /// The findings that do not only follow from others, as diagnostics.
  package var diagnostics: [Diagnostic] {
    findings.filter { !$0.isImplied }.map { $0.diagnostic(in: file, of: scenario) }
  }

  /// Bytes of a state, with one decimal.
  var bytesPerState: Double {
    (Double(overview.bytes) / Double(max(1, overview.states)) * 10).rounded() / 10
  }
}
