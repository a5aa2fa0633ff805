package import VignetteEngine

/// A wording that a case adds to the phrases of a move.
package struct CasePhrase: Sendable {
  /// The move, by its place in the manual.
  package let move: Int
  /// What is chosen by it: the intervention, or the move off the menu where the wording stands under its reaction.
  package let choice: Choice
  /// The words.
  package let text: String

  /// The lines and other wordings of all interventions and reactions of a case.
  package static func all(of scenario: Scenario) -> [CasePhrase] {
    let spoken = scenario.teachingCase.interventions.enumerated().flatMap { place, intervention in
      intervention.allWordings.map {
        CasePhrase(move: intervention.move, choice: .intervention(place), text: $0)
      }
    }
    let spokenReactions = scenario.teachingCase.reactions.filter { !scenario.manual.moves[$0.move].isInward }
    let answered = spokenReactions.flatMap { reaction in
      reaction.wordings.map { CasePhrase(move: reaction.move, choice: .offMenu(move: reaction.move), text: $0) }
    }
    return spoken + answered
  }

  /// A wording of an intervention or a reaction.
  package init(move: Int, choice: Choice, text: String) {
    self.move = move
    self.choice = choice
    self.text = text
  }
}
