/// A wording that a case adds to the phrases of a move.
package struct CasePhrase: Sendable {
  /// The move, by its place in the manual.
  package let move: Int
  /// The intervention, by its place in the case.
  package let intervention: Int
  /// The words.
  package let text: String

  /// A wording of an intervention.
  package init(move: Int, intervention: Int, text: String) {
    self.move = move
    self.intervention = intervention
    self.text = text
  }
}
