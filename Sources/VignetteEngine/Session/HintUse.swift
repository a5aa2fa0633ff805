/// When a hint was asked for.
package struct HintUse: Hashable, Sendable {
  /// The attempt, from 0.
  package let attempt: Int
  /// After which turn of it, 0 being the opening.
  package let turn: Int
}
