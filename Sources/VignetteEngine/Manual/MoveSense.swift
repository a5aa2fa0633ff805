/// How the manual sees a move, whatever the moment it is used in.
package enum MoveSense: String, Sendable {
  /// It serves a principle.
  case good
  /// It neither serves nor violates one.
  case neutral
  /// It violates a principle.
  case poor
}
