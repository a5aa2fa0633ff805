/// A turn to try otherwise: what was done, the better line that was on offer, and what it would have changed, found
/// by actually taking it.
package struct Alternative: Sendable {
  /// The turn, from 1.
  package let turn: Int
  /// What was done.
  package let taken: Choice
  /// What it earned and cost, by principle.
  package let takenPoints: [Int]
  /// The better intervention, by its place in the case.
  package let better: Int
  /// What that would have earned and cost, by principle.
  package let betterPoints: [Int]
  /// The state after what was done.
  package let afterTaken: State
  /// The state after the better line.
  package let afterBetter: State

  /// How much more the better line would have earned.
  package var gain: Int { betterPoints.reduce(0, +) - takenPoints.reduce(0, +) }
}
