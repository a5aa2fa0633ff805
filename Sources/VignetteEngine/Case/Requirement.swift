package import VignetteSource

/// A safety task: a move that must be made before a deadline.
package struct Requirement: Hashable, Sendable {
  /// By when the move must have been made.
  package enum Deadline: Hashable, Sendable {
    /// Before a scene is entered, by its place in the case.
    case scene(Int)
    /// Before a visit is entered, by its place in the case.
    case visit(Int)
    /// Before an ending is reached, by its place in the case; other ends do not ask for it.
    case ending(Int)
    /// Before the session ends, however it ends.
    case end
  }

  /// The move, by its place in the manual.
  package let move: Int
  /// By when.
  package let deadline: Deadline
  /// Why it is required.
  package let reason: String
  /// Where the case requires it.
  package let range: SourceRange

  /// A safety task of a case.
  package init(move: Int, deadline: Deadline, reason: String, range: SourceRange) {
    self.move = move
    self.deadline = deadline
    self.reason = reason
    self.range = range
  }
}
