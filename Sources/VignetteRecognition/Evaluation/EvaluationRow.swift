/// An utterance whose right answer is known.
package struct EvaluationRow: Sendable {
  /// The move that is meant, by its place in the manual; nothing where no move is right.
  package let move: Int?
  /// What was typed.
  package let text: String
  /// The moves on offer, by their places in the manual; nothing where the row names none.
  package let offered: [Int]?

  /// An utterance with its right answer.
  package init(move: Int?, text: String, offered: [Int]?) {
    self.move = move
    self.text = text
    self.offered = offered
  }
}
