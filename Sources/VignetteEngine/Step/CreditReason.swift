/// Why something was earned or cost.
package enum CreditReason: Hashable, Sendable {
  /// The manual's weight for a move, by its place there.
  case manual(move: Int)
  /// A `credit` or `fault` of the case, by its place in the program.
  case line(Int)
}
