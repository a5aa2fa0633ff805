/// Where following a path came to.
package struct PathEnd {
  /// The leaf, by its number.
  package let leaf: Int
  /// How many changes of cells can be taken back.
  let changes: Int
}
