import VignetteSource
package import VignetteVerification

/// Writes the results of tests in the Test Anything Protocol, version 14.
package enum TAPText {
  /// The results of some files.
  package static func text(of files: [FileOutcome]) -> String {
    let count = files.reduce(0) { $0 + $1.outcomes.count }
    var number = 0
    var text = "TAP version 14\n1..\(count)\n"
    for file in files {
      for outcome in file.outcomes {
        number += 1
        text += line(number, outcome, file)
      }
    }
    return text
  }

  private static func line(_ number: Int, _ outcome: TestOutcome, _ file: FileOutcome) -> String {
    let name = escaped("\(file.file.name): \(outcome.name)")
    let head = "\(outcome.passed ? "ok" : "not ok") \(number) - \(name)\n"
    let messages = TestMessage.messages(of: outcome, in: file)
    return messages.first.map { head + block($0, messages, outcome, file) } ?? head
  }

  /// What is told of a test: one block, as the protocol has it, though several things may have gone wrong.
  private static func block(
    _ first: TestMessage, _ messages: [TestMessage], _ outcome: TestOutcome, _ file: FileOutcome
  ) -> String {
    let details = messages.flatMap { ["line \($0.line): \($0.headline)"] + $0.body }
    let lines =
      [
        "---", "message: \(quoted(first.headline))", "severity: \(outcome.isUndecided ? "undecided" : "fail")",
        "at:", "  file: \(quoted(file.file.name))", "  line: \(first.line)", "details: |",
      ] + details.map { "  \(VisibleText.of($0))" } + ["..."]
    return lines.map { "  \($0)\n" }.joined()
  }

  private static func escaped(_ name: String) -> String {
    VisibleText.of(name).reduce(into: "") { text, character in
      if character == "#" || character == "\\" { text.append("\\") }
      text.append(character)
    }
  }

  /// A double-quoted YAML scalar.
  private static func quoted(_ text: String) -> String {
    let inner = VisibleText.of(text).reduce(into: "") { quoted, character in
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return "\"\(inner)\""
  }
}
