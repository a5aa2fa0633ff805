/// What typed words are taken for.
package enum Understanding: Hashable, Sendable {
  /// An intervention on offer, by its place in the case.
  case intervention(Int)
  /// A spoken move of the manual that no intervention on offer makes, by its place there.
  case offMenu(move: Int)
  /// Nothing that is known.
  case nothing
}
