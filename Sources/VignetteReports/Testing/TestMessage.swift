import VignetteEngine
import VignetteSource
package import VignetteVerification

/// What is told of a test that did not pass: the line, what was expected, what came, and the dialogue so far or the
/// path that shows it.
package struct TestMessage: Sendable {
  /// The line of the test file.
  package let line: Int
  /// One sentence.
  package let headline: String
  /// What more there is to tell, line by line.
  package let details: [String]
  /// A test to be pasted into a file, line by line; empty where there is none.
  package let script: [String]

  init(line: Int, headline: String, details: [String], script: [String] = []) {
    self.line = line
    self.headline = headline
    self.details = details
    self.script = script
  }

  /// Everything behind the headline, for where it cannot be pasted from.
  var body: [String] { details + script }

  /// The messages of an outcome; none where it passed. Of several about one step only the last tells the dialogue.
  package static func messages(of outcome: TestOutcome, in file: FileOutcome) -> [TestMessage] {
    switch outcome.subject {
    case .script(let result):
      let next = result.failures.dropFirst().map(\.turns) + [-1]
      return (result.isUndecided ? [undecided(result, file)] : [])
        + zip(result.failures, next).map { message($0, result, file, withDialogue: $0.turns != $1) }
    case .claim(let claim, let verdict): return message(claim, verdict, file).map { [$0] } ?? []
    }
  }

  private static func undecided(_ result: ScriptResult, _ file: FileOutcome) -> TestMessage {
    TestMessage(
      line: file.file.place(of: result.script.range.lower).line,
      headline: "undecided: it expects ratings, and the time to explore what they are measured against is over",
      details: [])
  }

  private static func message(
    _ failure: ScriptFailure, _ result: ScriptResult, _ file: FileOutcome, withDialogue: Bool
  ) -> TestMessage {
    let dialogue = withDialogue ? DialogueText.lines(result.attempt, turns: failure.turns) : []
    let soFar = dialogue.isEmpty ? [] : ["so far:"] + dialogue.map { "  " + $0 }
    return TestMessage(
      line: file.file.place(of: failure.range.lower).line, headline: "expected: \(failure.expected)",
      details: ["came: \(failure.came)"] + failure.missingFacts.flatMap { ways(to: $0, file) } + soFar)
  }

  /// Where a fact that was expected would have come to light, and what the conditions there ask for.
  private static func ways(to fact: Int, _ file: FileOutcome) -> [String] {
    let scenario = file.scenario
    let sentences = RevealWords(scenario).sentences(for: fact)
    let lines = RevealWays.to(fact, in: scenario.teachingCase).map { file.caseFile.place(of: $0.range.lower).line }
    return zip(lines, sentences).map { line, sentence in
      "\(scenario.teachingCase.facts[fact].id) comes to light at line \(line): \(sentence.lowercasedFirst)"
    }
  }

  private static func message(_ claim: Claim, _ verdict: Verdict, _ file: FileOutcome) -> TestMessage? {
    let line = file.file.place(of: claim.range.lower).line
    switch verdict {
    case .holds: return nil
    case .undecided(let reason): return TestMessage(line: line, headline: "undecided: \(reason)", details: [])
    case .fails(let reason, let path):
      return TestMessage(
        line: line, headline: reason, details: path == nil ? [] : ["the shortest path that shows it:"],
        script: path.map { witness($0, file) } ?? [])
    }
  }

  /// The path as a test to paste.
  private static func witness(_ path: [Choice], _ file: FileOutcome) -> [String] {
    let steps = WitnessScript(path, in: file.scenario).steps
    return ["test: The path that shows it"] + steps.map { "  " + $0 }
  }
}
