/// How a session ended.
package enum SessionEnd: Hashable, Sendable {
  /// At an ending, by its place in the case.
  case ending(Int)
  /// The turns of the case were used up.
  case outOfTime
  /// Nothing spoken was on offer, and nothing led away.
  case deadEnd
  /// Scenes led to one another without ever offering anything.
  case goingRound
}
