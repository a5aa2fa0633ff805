package import VignetteSource

/// One side of an `if`: a block that runs, or the way past it when no block's condition holds.
package struct Side: Hashable, Sendable {
  /// The line that begins the block, or the `if` itself for the way past it.
  package let range: SourceRange
  /// Whether it is the way past an `if` that has no `else`.
  package let isPassedBy: Bool

  /// A side of an `if`.
  package init(range: SourceRange, isPassedBy: Bool) {
    self.range = range
    self.isPassedBy = isPassedBy
  }
}
