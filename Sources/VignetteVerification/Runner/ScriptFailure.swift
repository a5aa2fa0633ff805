package import VignetteSource

/// Something that did not come as a test expected.
package struct ScriptFailure: Sendable {
  /// The line of the test.
  package let range: SourceRange
  /// What was expected.
  package let expected: String
  /// What came.
  package let came: String
  /// How many turns of the session had been played, the opening being the first.
  package let turns: Int
  /// The facts that should have been known and were not, by their places in the case.
  package let missingFacts: [Int]
}
