import VignetteEngine
import VignetteRecognition
import VignetteVerification

/// A scripted test to be followed by a person: what it does turn by turn.
struct Witness {
  /// Something that is done.
  struct Turn: Equatable {
    /// What is done.
    let choice: Choice
    /// The words that were typed for it; nothing where a line was taken.
    let words: String?
  }

  /// The name of the test.
  let name: String
  /// What it does, in order.
  let turns: [Turn]
  /// Why it stops before its last step; nothing where it does not.
  let stop: String?

  /// What a test that begins at the beginning of the case does.
  init(_ script: TestScript, in scenario: Scenario) {
    var analysis = CaseAnalysis(scenario)
    let result = ScriptRunner.run(script.withoutExpectations, recognizer: Recognizer(scenario), analysis: &analysis)
    name = script.name
    turns = result.attempt.turns.compactMap { turn in turn.choice.map { Turn(choice: $0, words: turn.words) } }
    let isWhole = result.turnsOfSteps.count == script.steps.count
    stop = isWhole ? nil : result.failures.last.map { "\($0.expected) was wanted, \($0.came)" }
  }

  /// What it does after some choices; nothing where they have left its way, or it has ended.
  func next(after choices: [Choice]) -> Turn? {
    guard choices.count < turns.count, zip(choices, turns).allSatisfy({ $0 == $1.choice }) else { return nil }
    return turns[choices.count]
  }

  /// Whether some choices have come to its end without leaving its way.
  func isDone(by choices: [Choice]) -> Bool {
    choices.count == turns.count && zip(choices, turns).allSatisfy { $0 == $1.choice }
  }
}

extension TestScript {
  /// The same steps with nothing expected of them: what a test does does not depend on that, and ratings take long.
  fileprivate var withoutExpectations: TestScript {
    TestScript(
      name: name, seed: seed, given: given, scene: scene, opening: [],
      steps: steps.map { TestStep($0.kind, expectations: [], range: $0.range) }, range: range)
  }
}
