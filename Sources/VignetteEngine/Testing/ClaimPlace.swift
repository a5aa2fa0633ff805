/// A place that a claim speaks of.
package enum ClaimPlace: Hashable, Sendable {
  /// A visit, by its place in the case.
  case visit(Int)
  /// A scene, by its place in the case.
  case scene(Int)
  /// An ending, by its place in the case.
  case ending(Int)
  /// The end of the turns.
  case outOfTime
}
