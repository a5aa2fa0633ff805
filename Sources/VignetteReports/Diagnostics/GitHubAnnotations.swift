package import VignetteSource

/// Writes diagnostics as GitHub workflow commands, which show them beside the lines of a pull request.
///
/// GitHub shows ten errors and ten warnings of a step; the rest is only in the log.
package enum GitHubAnnotations {
  /// What was found, a line each.
  package static func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.map { line($0) + "\n" }.joined()
  }

  private static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let end = diagnostic.file.place(of: diagnostic.range.upper)
    var properties = "file=\(property(diagnostic.file.name)),line=\(place.line),col=\(place.column)"
    if end.line == place.line { properties += ",endColumn=\(max(end.column, place.column))" }
    properties += ",title=\(property(diagnostic.code.rawValue))"
    let hint = diagnostic.message.hint.map { " (\($0))" } ?? ""
    return "::\(diagnostic.severity.rawValue) \(properties)::\(data(diagnostic.message.text + hint))"
  }

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
