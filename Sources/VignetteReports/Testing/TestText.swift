import VignetteEngine
import VignetteSource
package import VignetteVerification

/// Shows the results of tests to a reader.
package struct TestText {
  private let style: Style

  /// A view in a style.
  package init(_ style: Style) { self.style = style }

  /// The results of some files: a line a test, and under those that did not pass what is to be told.
  package func text(of files: [FileOutcome]) -> String { files.map { text(of: $0) }.joined() + summary(of: files) }

  private func text(of file: FileOutcome) -> String {
    let head = style.paint(VisibleText.of(file.file.name), .heading) + "\n"
    return head + file.outcomes.map { text(of: $0, file) }.joined()
  }

  private func text(of outcome: TestOutcome, _ file: FileOutcome) -> String {
    let word =
      outcome.passed ? style.paint("ok", .good) : style.paint(outcome.isUndecided ? "undecided" : "FAILED", .bad)
    let line = "  \(word)  \(VisibleText.of(outcome.name))\(found(outcome))\n"
    return line + TestMessage.messages(of: outcome, in: file).map { text(of: $0, file) }.joined()
  }

  /// What was found beside a claim that holds.
  private func found(_ outcome: TestOutcome) -> String {
    guard case .claim(_, .holds(let found?, _)) = outcome.subject else { return "" }
    return style.paint("  (\(found))", .quiet)
  }

  private func text(of message: TestMessage, _ file: FileOutcome) -> String {
    let place = style.paint("\(VisibleText.of(file.file.name)):\(message.line): ", .quiet)
    let details = message.details.map { "      \(VisibleText.of($0))\n" }
    let script = message.script.map { style.paint(VisibleText.of($0), .trainee) + "\n" }
    return "      \(place)\(VisibleText.of(message.headline))\n" + (details + script).joined()
  }

  private func summary(of files: [FileOutcome]) -> String {
    let outcomes = files.flatMap(\.outcomes)
    let failed = outcomes.filter { !$0.passed && !$0.isUndecided }.count
    let undecided = outcomes.filter(\.isUndecided).count
    var parts = ["\(outcomes.count) \(outcomes.count == 1 ? "test" : "tests")"]
    if failed > 0 || undecided > 0 {
      parts.append(style.paint("\(failed) failed", .bad))
    } else if !outcomes.isEmpty {
      parts.append(style.paint("all passed", .good))
    }
    if undecided > 0 { parts.append(style.paint("\(undecided) undecided", .warning)) }
    return parts.joined(separator: ", ") + "\n"
  }
}
