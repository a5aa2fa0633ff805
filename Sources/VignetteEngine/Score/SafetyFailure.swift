/// A safety failure and the turn in which it happened.
package struct SafetyFailure: Hashable, Sendable {
  /// Which failure.
  package let reason: CriticalReason
  /// The turn of the attempt, 0 being the opening.
  package let turn: Int
}
