/// Points that a turn earned or cost, and why.
package struct Evidence: Hashable, Sendable {
  /// The turn of the attempt, from 1.
  package let turn: Int
  /// What was done.
  package let choice: Choice
  /// Points above 0 are earned, below 0 cost.
  package let points: Int
  /// Why.
  package let reason: CreditReason
}
