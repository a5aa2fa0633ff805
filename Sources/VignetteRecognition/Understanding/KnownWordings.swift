import VignetteEngine

/// The wordings that stand in a case and its manual, each with what it means.
struct KnownWordings {
  private var interventions: [Wording: [Int]] = [:]
  private var reactions: [Wording: [Int]] = [:]
  private var moves: [Wording: [Int]] = [:]

  /// The wordings of a scenario.
  init(_ scenario: Scenario) {
    for (place, intervention) in scenario.teachingCase.interventions.enumerated() {
      for words in intervention.allWordings {
        interventions[Wording(words), default: []].append(place)
      }
    }
    for reaction in scenario.teachingCase.reactions where !scenario.manual.moves[reaction.move].isInward {
      for words in reaction.wordings { reactions[Wording(words), default: []].append(reaction.move) }
    }
    for (place, move) in scenario.manual.moves.enumerated() {
      for phrase in move.phrases { moves[Wording(phrase), default: []].append(place) }
    }
  }

  /// The interventions whose line or other wording it is, in the order of the file.
  func interventions(saying wording: Wording) -> [Int] { interventions[wording] ?? [] }

  /// The moves under whose reaction it stands, in the order of the file.
  func reactions(saying wording: Wording) -> [Int] { reactions[wording] ?? [] }

  /// The moves whose phrase it is, in the manual's order.
  func moves(saying wording: Wording) -> [Int] { moves[wording] ?? [] }
}
