import VignetteEngine
import VignetteSource
package import VignetteVerification

/// Writes the tests that did not pass as SARIF 2.1.0, the path that shows a failed claim as a code flow.
package struct TestSarif {
  private let text: SarifText

  /// A writer for a version of the program, called in a folder.
  package init(version: String, folder: String) {
    text = SarifText(kind: "test", version: version, places: SarifPlaces(from: folder))
  }

  /// The log of what came of the tests of some files, ended by a line end.
  package func text(of files: [FileOutcome]) -> String {
    let told = files.flatMap { file in file.outcomes.flatMap { results($0, file) } }
    return text.text(
      told, rules: TestSarif.rules, files: files.flatMap { [$0.file.name, $0.caseFile.name] }.once,
      notifications: [])
  }

  private static let rules = [
    SarifRule(
      id: "failed-claim", level: .error,
      text: "A claim about every play of the case does not hold. The code flow is the shortest play that shows it."),
    SarifRule(
      id: "failed-script", level: .error,
      text: "Something did not come as a scripted test expects. Change the case, or what the test expects."),
    SarifRule(
      id: "undecided", level: .warning,
      text: "The case is too large to say within the limits. Raise them, or make the case smaller."),
  ]

  private func results(_ outcome: TestOutcome, _ file: FileOutcome) -> [(rule: String, result: SarifResult)] {
    let rule = rule(of: outcome)
    return TestMessage.messages(of: outcome, in: file).map { message in
      let told = SarifResult(
        message: "\(outcome.name): \(message.headline)", file: file.file,
        range: file.file.textRange(ofLine: message.line), level: outcome.isUndecided ? .warning : .error,
        witness: witness(of: outcome, file))
      return (rule, told)
    }
  }

  private func rule(of outcome: TestOutcome) -> String {
    if outcome.isUndecided { return "undecided" }
    return if case .claim = outcome.subject { "failed-claim" } else { "failed-script" }
  }

  private func witness(
    of outcome: TestOutcome, _ file: FileOutcome
  ) -> (file: SourceFile, steps: [DiagnosticNote])? {
    guard case .claim(_, .fails(_, let path?)) = outcome.subject else { return nil }
    return (file.caseFile, WitnessScript.notes(path, in: file.scenario))
  }
}

extension Array<String> {
  /// Each once, in order.
  fileprivate var once: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
