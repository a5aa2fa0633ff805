package import VignetteSource

/// Something that is claimed of every path of a case.
package struct Claim: Sendable {
  /// What is claimed.
  package enum Kind: Hashable, Sendable {
    /// Every path ends at an ending or out of time.
    case everyPathEnds
    /// Some path leads there.
    case reachable(ClaimPlace)
    /// No path leads there, unless the condition holds on arriving.
    case never(ClaimPlace, unless: Condition?)
    /// The condition holds whenever the trainee has the word, and at the end.
    case always(Condition)
    /// Wherever the first holds before the end, the second can follow within some turns.
    case wherever(Condition, canFollow: Condition, turns: Int)
    /// The most that a sum is at an end compares so.
    case best(Quantity, Comparison, Int)
    /// The least that a sum is at an end compares so.
    case worst(Quantity, Comparison, Int)
    /// On one single path every principle in focus that some path can earn has such a rating.
    case bestRatingAll(Comparison, Int)
    /// Always taking the first, the last, or one move leads there never.
    case noConstantStrategy(reaches: ClaimPlace)
    /// The scripts of the file reach so many per cent of the case.
    case coverage(Int)
  }

  /// What is claimed.
  package let kind: Kind
  /// Whether it holds also where any move under `reactions` may be said at any time.
  package let allowsTyped: Bool
  /// The words of the file.
  package let text: String
  /// Where the file says it.
  package let range: SourceRange

  /// A claim about a case.
  package init(_ kind: Kind, allowsTyped: Bool, text: String, range: SourceRange) {
    self.kind = kind
    self.allowsTyped = allowsTyped
    self.text = text
    self.range = range
  }
}
