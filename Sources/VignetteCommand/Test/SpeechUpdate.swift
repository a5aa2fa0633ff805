import VignetteEngine
import VignetteRecognition
import VignetteSource
import VignetteVerification

/// `--update`: rewrites the expected speech of scripts that a change of wording has made differ.
enum SpeechUpdate {
  /// Rewrites the test files whose expected speech differs, in the scripts that are planned.
  static func run(_ loaded: [LoadedTests], _ plans: [TestPlan]) throws(CommandFailure) {
    for (tests, plan) in zip(loaded, plans) {
      let edits = edits(of: tests, plan)
      guard !edits.isEmpty else { continue }
      do {
        try Files.write(SourceEdit.apply(edits, to: tests.file.bytes), to: tests.file.name, mode: 0o644)
      } catch {
        throw CommandFailure(.unusable, error.description)
      }
      Output.error.write(
        "\(tests.file.name): \(edits.count) expected \(edits.count == 1 ? "line" : "lines") rewritten\n")
    }
  }

  private static func edits(of tests: LoadedTests, _ plan: TestPlan) -> [SourceEdit] {
    var analysis = CaseAnalysis(tests.loadedCase.scenario)
    let recognizer = Recognizer(tests.loadedCase.scenario)
    return plan.items.flatMap { _, item -> [SourceEdit] in
      guard case .script(let place) = item else { return [] }
      let script = tests.tests.scripts[place]
      return SpeechDifference.edits(of: ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis))
    }
  }
}
