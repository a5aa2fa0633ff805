import VignetteLanguage
import VignetteReports
import VignetteSource

/// Shows the explanation of a diagnostic with a specimen, and what the checker says of that.
enum ExplanationText {
  /// The explanation of a code.
  static func text(of code: DiagnosticCode, _ style: Style) -> String {
    guard let explanation = Explanations.of(code) else { return "\(code.rawValue): \(code.severity.rawValue)\n" }
    var document = Document([.heading("\(code.rawValue) (\(code.severity.rawValue))", level: 1)])
    document.say(explanation.text)
    document.add(.gap)
    document.say("A text that raises it:", .quiet)
    document.add(.gap)
    document.add(
      .picture(
        String(decoding: explanation.specimen, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
          .map { "    " + VisibleText.of(String($0)) }))
    return document.text(style)
  }
}
