import VignetteEngine
import VignetteRecognition
import VignetteSource
import VignetteVerification

/// `--update`: rewrites the expected speech of scripts that a change of wording has made differ.
enum SpeechUpdate {
  /// Rewrites the test files whose expected speech differs.
  static func run(_ loaded: [LoadedTests]) throws(CommandFailure) {
    for tests in loaded {
      let edits = edits(of: tests)
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

  private static func edits(of tests: LoadedTests) -> [SourceEdit] {
    var analysis = CaseAnalysis(tests.loadedCase.scenario)
    let recognizer = Recognizer(tests.loadedCase.scenario)
    return tests.tests.scripts.flatMap { script in
      let result = ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis)
      return SpeechDifference.edits(of: result)
    }
  }
}
