package import VignetteEngine

extension Scenario {
  /// Whether the patient has an answer to a move said off the menu: a reaction of the case, or the manual's.
  package func answers(_ move: Int) -> Bool {
    teachingCase.reactions.contains { $0.move == move } || manual.moves[move].reply != nil
  }
}
