package import VignetteSource

/// A `whenever`: what happens once, when a condition comes to hold.
package struct Rule: Sendable {
  /// When it fires.
  package let condition: Condition
  /// What runs.
  package let body: Body
  /// Where the case declares it.
  package let range: SourceRange

  /// A rule of a case.
  package init(condition: Condition, body: Body, range: SourceRange) {
    self.condition = condition
    self.body = body
    self.range = range
  }
}
