/// Something set before a test begins.
package enum Given: Hashable, Sendable {
  /// A dynamic or count has a value.
  case value(dynamic: Int, Int)
  /// A fact is known.
  case revealed(Int)
  /// A move was made.
  case chosenMove(Int)
  /// An intervention was taken.
  case chosenLine(Int)
  /// A scene was visited.
  case visitedScene(Int)
  /// A visit was visited.
  case visitedVisit(Int)
  /// A rupture is open.
  case ruptured(RuptureKind)
}
