package import VignetteEngine

/// A wording that a case adds to the phrases of a move.
package struct CasePhrase: Sendable {
  /// The move, by its place in the manual.
  package let move: Int
  /// The intervention, by its place in the case.
  package let intervention: Int
  /// The words.
  package let text: String

  /// The lines and other wordings of all interventions of a case.
  package static func all(of scenario: Scenario) -> [CasePhrase] {
    scenario.teachingCase.interventions.enumerated().flatMap { place, intervention in
      ([intervention.line] + intervention.wordings).map {
        CasePhrase(move: intervention.move, intervention: place, text: $0)
      }
    }
  }

  /// A wording of an intervention.
  package init(move: Int, intervention: Int, text: String) {
    self.move = move
    self.intervention = intervention
    self.text = text
  }
}
