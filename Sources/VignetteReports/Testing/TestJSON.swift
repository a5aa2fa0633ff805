import VignetteSource
package import VignetteVerification

/// Writes the results of tests as JSON. The keys are stable; new ones may be added.
package enum TestJSON {
  private struct Run: Encodable {
    let format = 1
    let tests: Int
    let passed: Int
    let failed: Int
    let undecided: Int
    let files: [File]
  }

  private struct File: Encodable {
    let file: String
    let `case`: String
    let coverage: Int?
    let notReached: [Gap]
    let tests: [Test]
  }

  private struct Gap: Encodable {
    let line: Int
    let what: String
  }

  private struct Test: Encodable {
    let name: String
    let kind: String
    let line: Int
    let result: String
    let seconds: Double
    let messages: [Message]
  }

  private struct Message: Encodable {
    let line: Int
    let message: String
    let details: [String]
  }

  /// The results of some files, ended by a line end.
  package static func text(of files: [FileOutcome]) -> String {
    let all = files.flatMap(\.outcomes)
    let run = Run(
      tests: all.count, passed: all.filter(\.passed).count,
      failed: all.filter { !$0.passed && !$0.isUndecided }.count, undecided: all.filter(\.isUndecided).count,
      files: files.map { record($0) })
    return JSONText.pretty(run)
  }

  private static func record(_ file: FileOutcome) -> File {
    let gaps = file.coverage?.gaps ?? []
    return File(
      file: file.file.name, case: file.caseFile.name, coverage: file.coverage?.percent,
      notReached: gaps.map { Gap(line: file.caseFile.place(of: $0.range.lower).line, what: $0.text) },
      tests: file.outcomes.map { record($0, file) })
  }

  private static func record(_ outcome: TestOutcome, _ file: FileOutcome) -> Test {
    let messages = TestMessage.messages(of: outcome, in: file).map {
      Message(line: $0.line, message: $0.headline, details: $0.body)
    }
    let isClaim = if case .claim = outcome.subject { true } else { false }
    return Test(
      name: outcome.name, kind: isClaim ? "claim" : "script", line: file.file.place(of: outcome.range.lower).line,
      result: outcome.passed ? "passed" : outcome.isUndecided ? "undecided" : "failed",
      seconds: (outcome.seconds * 1000).rounded() / 1000, messages: messages)
  }
}
