import VignetteReports

/// The last words of a check.
enum CheckSummary {
  /// What could not be decided, and how much was found.
  static func text(of report: CheckReport) -> String {
    report.undecided.map { text(of: $0) }.joined() + counts(report) + "\n"
  }

  private static func text(of undecided: CheckReport.Undecided) -> String {
    let name = VisibleText.of(undecided.file)
    let reasons = undecided.reasons.map { "  \($0)\n" }.joined()
    return "\(name): not everything could be decided; see --seconds, --max-states and --memory\n" + reasons
  }

  private static func counts(_ report: CheckReport) -> String {
    let found = [count(report.errors, "error"), count(report.warnings, "warning")].joined(separator: ", ")
    let remarks =
      report.remarks == 0 ? "" : "; \(count(report.remarks, "remark")), which vignette explore CASE shows"
    let files = "\(count(report.files.count, "file")) checked: "
    return files + (report.diagnostics.isEmpty ? "nothing to say" : found) + remarks
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
