/// A turn that worked.
package struct HighPoint: Hashable, Sendable {
  /// The turn, from 1.
  package let turn: Int
  /// What was done.
  package let choice: Choice
  /// What it earned, by principle.
  package let points: [Int]
}
