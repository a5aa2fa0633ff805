package import VignetteSource

/// One block of an `if`.
package struct Arm: Hashable, Sendable {
  /// When it runs; nothing for `else`.
  package let condition: Condition?
  /// What runs.
  package let body: Body
  /// The line that begins it.
  package let range: SourceRange

  /// A block of an `if`.
  package init(condition: Condition?, body: Body, at range: SourceRange) {
    self.condition = condition
    self.body = body
    self.range = range
  }
}
