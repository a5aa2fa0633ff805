/// An intervention that was on offer, would have earned credit and was never taken.
package struct MissedChance: Hashable, Sendable {
  /// The intervention, by its place in the case.
  package let intervention: Int
  /// The turn in which something else was taken instead, from 1.
  package let turn: Int
  /// What it would have earned there, by principle.
  package let points: [Int]

  /// What it would have earned in all.
  package var total: Int { points.reduce(0, +) }
}
