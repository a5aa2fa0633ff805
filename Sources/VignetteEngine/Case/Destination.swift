/// Where a `->` leads.
package enum Destination: Hashable, Sendable {
  /// A scene, by its place in the case.
  case scene(Int)
  /// An ending, by its place in the case.
  case ending(Int)
}
