import VignetteLanguage
import VignetteReports
import VignetteSource

/// `vignette explain`: explains a message of the checker.
enum ExplainCommand {
  /// Explains a code, or lists all.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard let word = arguments.words.first else { return print(list) }
    guard let code = DiagnosticCode(rawValue: word) else {
      let nearest = NearestName.of(word, among: DiagnosticCode.allCases.map(\.rawValue))
      throw UsageError(
        "there is no message \"\(word)\"\(nearest.map { "; did you mean \"\($0)\"?" } ?? "; see vignette explain")")
    }
    return print(ExplanationText.text(of: code, Terminal.style(plain: false)))
  }

  private static var list: String {
    DiagnosticCode.allCases.map { "\($0.rawValue) (\($0.severity.rawValue))\n" }.joined()
  }
}
