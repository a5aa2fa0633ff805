/// A stretch of a source file: half open, in bytes from the beginning of the file as it lies on disk.
package struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  package let lower: Int
  /// The offset behind the last byte; never below `lower`.
  package let upper: Int

  /// A range between two offsets. An upper end below the lower one is taken as an empty range.
  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The empty range at the beginning of a file, for what is missing from the file as a whole.
  package static let fileStart = SourceRange(0, 0)
}
