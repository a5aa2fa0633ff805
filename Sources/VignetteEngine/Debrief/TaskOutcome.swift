/// Whether a safety task was met.
package struct TaskOutcome: Hashable, Sendable {
  /// The task, by its place among the requirements.
  package let requirement: Int
  /// Whether its deadline was passed without it.
  package let isMissed: Bool
  /// The turn in which the move was made, from 1; nothing where it never was.
  package let turn: Int?
}
