/// What a step does next on its path, as far as it depends on the state or changes its cells. Marks that are set stand
/// with the path's leaf.
enum PathPart: Hashable {
  /// The path forks.
  case asks(PathTest)
  /// A dynamic changes by some points between bounds; one of two flags is raised, for a change and for none.
  case adds(cell: Int32, points: Int32, low: Int32, high: Int32, changed: Int32, idle: Int32)
  /// A dynamic is given a value; flags as above.
  case gives(cell: Int32, value: Int32, changed: Int32, idle: Int32)
  /// A cell is given a value.
  case writes(cell: Int32, value: Int32)
  /// A cell is counted up by one.
  case counts(cell: Int32)
  /// The step is over, at a leaf.
  case ends(leaf: Int32)
}
