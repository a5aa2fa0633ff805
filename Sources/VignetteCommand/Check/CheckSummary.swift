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
    let counted =
      [count(report.errors, "error")]
      + (report.errors > 0 && report.warnings == 0 ? [] : [count(report.warnings, "warning")])
    let found = counted.joined(separator: ", ")
    let remarks =
      report.remarks == 0 ? "" : "; \(count(report.remarks, "remark")), which vignette explore CASE shows"
    let later = report.errors == 0 ? "" : "; \(later(report))"
    let files = "\(count(report.files.count, "file")) checked: "
    return files + (report.diagnostics.isEmpty ? "nothing to say" : found) + later + remarks
  }

  /// A file is looked over for what is surely not meant once it can be read.
  private static func later(_ report: CheckReport) -> String {
    let warnings = report.warnings == 0 ? "warnings are" : "more warnings are"
    return "\(warnings) looked for once \(report.errors == 1 ? "it is" : "they are") mended"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
