/// What typed words are taken for among moves on offer and moves that are not.
package enum MoveAnswer: Hashable, Sendable {
  /// A move on offer, by its place in the manual, is meant.
  case sure(Int)
  /// A move is meant that is not on offer.
  case notOpen(Int)
  /// One of these may be meant, the likeliest first.
  case unsure([Int])
  /// Two moves are meant, one after the other.
  case both(Int, Int)
  /// No move is meant.
  case nothing
}
