package import VignetteSource

/// Writes what checking some files came to as SARIF 2.1.0, plays that show it as code flows.
package struct CheckSarif {
  private let text: SarifText
  private let explanation: (DiagnosticCode) -> String

  /// A writer for a version of the program, called in a folder, that tells of each code what the explanation says.
  package init(version: String, folder: String, explanation: @escaping (DiagnosticCode) -> String) {
    text = SarifText(kind: "check", version: version, places: SarifPlaces(from: folder))
    self.explanation = explanation
  }

  /// The log of a report, ended by a line end.
  package func text(of report: CheckReport) -> String {
    let codes = Set(report.diagnostics.map(\.code))
    let rules = DiagnosticCode.allCases.filter { codes.contains($0) }.map { code in
      SarifRule(id: code.rawValue, level: level(code.severity), text: explanation(code))
    }
    return text.text(
      report.diagnostics.map { ($0.code.rawValue, result($0)) }, rules: rules, files: report.files,
      notifications: report.undecided.map { notification($0) })
  }

  private func result(_ diagnostic: Diagnostic) -> SarifResult {
    let hint = diagnostic.message.hint.map { " (\($0))" } ?? ""
    return SarifResult(
      message: diagnostic.message.text + hint, file: diagnostic.file, range: diagnostic.range,
      level: level(diagnostic.severity), related: diagnostic.notes,
      witness: diagnostic.witness.map { (diagnostic.file, $0) })
  }

  private func notification(_ undecided: CheckReport.Undecided) -> SarifLog.Notification {
    let words = (["not everything could be decided"] + undecided.reasons).joined(separator: "; ")
    return SarifLog.Notification(
      level: .warning, message: SarifLog.Message(text: VisibleText.of(words)),
      locations: [text.places.location(undecided.file)])
  }

  private func level(_ severity: Severity) -> SarifLog.Level {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .remark: .note
    }
  }
}
