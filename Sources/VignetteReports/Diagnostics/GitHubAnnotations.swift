import VignetteSource

/// Writes diagnostics as GitHub workflow commands, which show them beside the lines of a pull request.
///
/// GitHub shows ten errors and ten warnings of a step; the rest is only in the log.
package enum GitHubAnnotations {
  /// What was found, a line each.
  package static func text(of report: CheckReport) -> String {
    (report.diagnostics.map { line($0) } + report.undecided.map { line($0) }).map { $0 + "\n" }.joined()
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let end = diagnostic.file.place(of: diagnostic.range.upper)
    var properties = "file=\(property(diagnostic.file.name)),line=\(place.line),col=\(place.column)"
    if end.line == place.line { properties += ",endColumn=\(max(end.column, place.column))" }
    properties += ",title=\(property(diagnostic.code.rawValue))"
    let hint = diagnostic.message.hint.map { " (\($0))" } ?? ""
    let lines = [diagnostic.message.text + hint] + witness(diagnostic)
    return "::\(command(diagnostic.severity)) \(properties)::\(data(lines))"
  }

  private static func line(_ undecided: CheckReport.Undecided) -> String {
    let lines = ["not everything could be decided:"] + undecided.reasons
    return "::warning file=\(property(undecided.file)),title=undecided::\(data(lines))"
  }

  private static func witness(_ diagnostic: Diagnostic) -> [String] {
    guard let steps = diagnostic.witness else { return [] }
    return steps.isEmpty ? ["at the very beginning"] : ["the shortest play that shows it:"] + steps.map(\.text)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .remark: "notice"
    }
  }

  /// Lines as the message of a command has them.
  private static func data(_ lines: [String]) -> String { lines.map { data($0) }.joined(separator: "%0A") }

  private static func data(_ text: String) -> String {
    VisibleText.of(text).reduce(into: "") { escaped, character in
      escaped += character == "%" ? "%25" : String(character)
    }
  }

  private static func property(_ text: String) -> String {
    data(text).reduce(into: "") { escaped, character in
      switch character {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.append(character)
      }
    }
  }
}
