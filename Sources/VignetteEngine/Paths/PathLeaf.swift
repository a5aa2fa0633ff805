/// Where a path of a step ends, and what all steps on it have in common.
package struct PathLeaf {
  /// The scene a session is in then.
  package let scene: Int
  /// How it has ended, as `FlatEnd` writes it; 0 while it goes on.
  package let end: Int32
  /// The marks that are set, the smallest first.
  package let marks: [Int]
  /// The cells that may change, but for those of marks.
  package let cells: Set<Int>
  /// Whether the watched place is arrived at, whatever its condition says.
  package let isAtWatchedPlace: Bool
  /// Points that are earned and cost, by principle; behind them the safety failures.
  package let points: [Int32]
}
