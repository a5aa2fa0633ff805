package import VignetteSource

/// Something a test expects at a moment.
package struct Expectation: Sendable {
  /// What is expected.
  package enum Kind: Hashable, Sendable {
    /// Something is said or seen in what is shown, behind what was expected before it.
    case shown(ShownPattern)
    /// Something is neither said nor seen.
    case notShown(ShownPattern)
    /// A condition holds.
    case condition(Condition)
    /// An intervention is on offer.
    case offered(Target)
    /// An intervention is not on offer.
    case notOffered(Target)
    /// The session ended so.
    case ended(ClaimPlace)
    /// The rating of a principle compares so; a principle that is not observed compares in no way.
    case rating(principle: Int, Comparison, Int)
    /// A principle is not observed.
    case notObserved(principle: Int)
    /// A safety failure happened.
    case critical
    /// No safety failure happened.
    case noCritical
    /// It was asked what the typed words meant.
    case asked
    /// The typed words were taken for nothing.
    case declined
    /// The typed words were surely taken for a move.
    case understood(move: Int)
  }

  /// What is expected.
  package let kind: Kind
  /// The words of the file.
  package let text: String
  /// Where the file says it.
  package let range: SourceRange

  /// What is expected, as messages tell it: the words of the file without the one that says that it is expected.
  package var wanted: String { text.hasPrefix("expect ") ? String(text.dropFirst(7)) : text }

  /// An expectation of a test.
  package init(_ kind: Kind, text: String, range: SourceRange) {
    self.kind = kind
    self.text = text
    self.range = range
  }
}
