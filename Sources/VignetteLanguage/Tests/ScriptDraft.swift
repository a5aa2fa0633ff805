import VignetteEngine
import VignetteSource

/// A script while its lines are read.
struct ScriptDraft {
  var seed: UInt64 = 1
  var given: [Given] = []
  var scene: Int?
  private(set) var opening: [Expectation] = []
  var steps: [TestStep] = []

  /// What stands beside the steps is expected after the last of them, or of the opening.
  mutating func add(_ expectation: Expectation) {
    guard let last = steps.popLast() else { return opening.append(expectation) }
    steps.append(TestStep(last.kind, expectations: last.expectations + [expectation], range: last.range))
  }

  /// The script.
  func script(name: String, range: SourceRange) -> TestScript {
    TestScript(
      name: name, seed: seed, given: given, scene: scene, opening: opening, steps: steps, range: range)
  }
}

extension Expectation {
  /// Whether it is about what is said or seen, which belongs to one step.
  var isAboutWords: Bool {
    switch kind {
    case .shown, .notShown: true
    case .condition, .offered, .notOffered, .ended, .rating, .notObserved, .critical, .noCritical, .asked, .declined,
      .understood:
      false
    }
  }
}
