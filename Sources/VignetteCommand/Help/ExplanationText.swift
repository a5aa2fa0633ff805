import VignetteLanguage
import VignetteReports
import VignetteSource

/// Shows the explanation of a message, a text that raises it, and what the checker says of that text.
enum ExplanationText {
  /// How much of a long specimen is shown.
  private static let limits = (lines: 30, columns: 100)

  /// The explanation of a code.
  static func text(of code: DiagnosticCode, _ style: Style) -> String {
    guard let explanation = Explanations.of(code) else { return "\(code.rawValue): \(code.severity.rawValue)\n" }
    var document = Document([.heading("\(code.rawValue) (\(code.severity.rawValue))", level: 1)])
    document.say(explanation.text)
    document.blocks += [.gap, .paragraph([Span("A text that raises it:", .quiet)]), .gap]
    document.add(.picture(picture(of: explanation.specimen)))
    let said = DiagnosticText(style).text(of: Specimen.diagnostics(of: explanation))
    guard !said.isEmpty else { return document.text(style) }
    document.blocks += [
      .gap, .paragraph([Span("What \(code.isFinding ? "explore" : "check") says of it:", .quiet)]), .gap,
    ]
    return document.text(style) + said
  }

  private static func picture(of specimen: [UInt8]) -> [String] {
    let lines = String(decoding: specimen, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.prefix(limits.lines).map { line in
      let text = VisibleText.of(String(line.prefix(limits.columns)))
      return "    " + text + (line.count > limits.columns ? "…" : "")
    }
    return shown + (lines.count > limits.lines ? ["    … (\(lines.count) lines)"] : [])
  }
}
