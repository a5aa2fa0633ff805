package import VignetteSource

/// A session told step by step, with what is expected on the way.
package struct TestScript: Sendable {
  /// Its name.
  package let name: String
  /// What chooses words, and interventions for `any`.
  package let seed: UInt64
  /// What is set before it begins.
  package let given: [Given]
  /// The scene it begins at, by its place in the case; nothing where it begins at the beginning.
  package let scene: Int?
  /// What is expected of the opening.
  package let opening: [Expectation]
  /// The steps.
  package let steps: [TestStep]
  /// Where the file declares it.
  package let range: SourceRange

  /// A scripted test.
  package init(
    name: String, seed: UInt64, given: [Given], scene: Int?, opening: [Expectation], steps: [TestStep],
    range: SourceRange
  ) {
    self.name = name
    self.seed = seed
    self.given = given
    self.scene = scene
    self.opening = opening
    self.steps = steps
    self.range = range
  }
}
