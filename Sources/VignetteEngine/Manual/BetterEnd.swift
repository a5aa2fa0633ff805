/// Which end of a dynamic is the better one.
package enum BetterEnd: String, Sendable {
  /// More is better, as with trust.
  case higher
  /// Less is better, as with shame.
  case lower
}
