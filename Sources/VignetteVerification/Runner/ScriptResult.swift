package import VignetteEngine

/// What came of a scripted test.
package struct ScriptResult: Sendable {
  /// The test.
  package let script: TestScript
  /// What did not come as expected, in order; empty where the test passed.
  package let failures: [ScriptFailure]
  /// The session as far as it went.
  package let attempt: Attempt
  /// What the steps did, as places in `attempt.turns`; nothing where a step did nothing.
  package let turnsOfSteps: [Range<Int>]

  /// Whether it expects ratings that could not be measured against every path, since the time was over.
  package let isUndecided: Bool

  /// Whether everything came as expected.
  package var passed: Bool { failures.isEmpty && !isUndecided }
}
