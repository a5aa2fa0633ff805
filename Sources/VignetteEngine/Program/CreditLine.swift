package import VignetteSource

/// A `credit` or `fault` of a case.
package struct CreditLine: Hashable, Sendable {
  /// The principle, by its place in the manual.
  package let principle: Int
  /// Points earned (above 0) or cost (below 0).
  package let points: Int
  /// Why, in the educator's words.
  package let why: String
  /// Where the case says it.
  package let range: SourceRange
}
