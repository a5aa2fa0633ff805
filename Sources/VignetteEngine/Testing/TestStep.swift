package import VignetteSource

/// A step of a scripted test.
package struct TestStep: Sendable {
  /// What is done.
  package enum Kind: Hashable, Sendable {
    /// An intervention on offer is taken.
    case take(Target)
    /// Some intervention on offer is taken, by the test's seed.
    case any
    /// Interventions on offer are taken by the test's seed until the session ends.
    case anyUntilTheEnd
    /// Words are typed.
    case say(String)
  }

  /// What is done.
  package let kind: Kind
  /// What is expected of what follows.
  package let expectations: [Expectation]
  /// Where the file says it.
  package let range: SourceRange

  /// A step of a test.
  package init(_ kind: Kind, expectations: [Expectation], range: SourceRange) {
    self.kind = kind
    self.expectations = expectations
    self.range = range
  }
}
