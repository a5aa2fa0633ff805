/// What the step needs to know of a safety task.
struct RequirementEntry: Sendable {
  /// The mark that tells whether the move was made.
  let chosen: Int
  /// By when it must have been made.
  let deadline: Requirement.Deadline
}
