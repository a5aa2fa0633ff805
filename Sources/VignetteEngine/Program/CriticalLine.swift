package import VignetteSource

/// A `critical` of a case.
package struct CriticalLine: Hashable, Sendable {
  /// Why it is a safety failure, in the educator's words.
  package let why: String
  /// Where the case says it.
  package let range: SourceRange
}
