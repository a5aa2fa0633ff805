package import VignetteEngine
package import VignetteSource

extension CaseFindings.Report {
  /// The findings to be told beside what reading a case has told: without those that follow from others, and without
  /// those that say once more what is said of the same line already. In the order of the file.
  package func diagnostics(in file: SourceFile, of scenario: Scenario, beside read: [Diagnostic]) -> [Diagnostic] {
    let said = read.filter { $0.file === file }
    return findings.filter { finding in
      !finding.isImplied && !said.contains { finding.repeats($0, in: file) }
    }.map { $0.diagnostic(in: file, of: scenario) }
  }
}

extension Finding {
  /// Whether a warning says the same of the same line.
  fileprivate func repeats(_ diagnostic: Diagnostic, in file: SourceFile) -> Bool {
    guard message.code.saidByReading.contains(diagnostic.code) else { return false }
    let lines = ([range] + otherPlaces).map { file.place(of: $0.lower).line }
    return lines.contains(diagnostic.place.line)
  }
}

extension DiagnosticCode {
  /// The codes under which reading a case already says what a finding says.
  fileprivate var saidByReading: [DiagnosticCode] { DiagnosticCode.saidTwice[self] ?? [] }

  private static let saidTwice: [DiagnosticCode: [DiagnosticCode]] = [
    .sceneNeverEntered: [.unvisitedScene],
    .visitNeverEntered: [.visitWithoutScene],
    .endingNeverReached: [.unreachedEnding],
    .otherwiseNeverRuns: [.unreachedOtherwise],
    .factNeverFound: [.unrevealedFact],
    .deadEnd: [.sceneWithoutOffer],
    .unmovedDynamic: [.unreadDynamic, .unreadCount],
    .safetyNotOffered: [.requiredNeverOffered],
    .focusOutOfReach: [.unservedFocus],
    .neverOffered: [.neverHolds],
    .alwaysOffered: [.alwaysHolds],
    .ruleNeverFires: [.neverHolds],
    .blockNeverRuns: [.neverHolds, .alwaysHolds],
    .neverPassedBy: [.alwaysHolds],
    .uncrossedThreshold: [.neverHolds, .alwaysHolds],
  ]
}
