import VignetteEngine

/// The model of a case, made when words are first typed that stand nowhere: most sessions go by numbers.
final class ModelWhenNeeded {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The model.
  private(set) lazy var model: MoveModel = {
    let phrases = scenario.teachingCase.interventions.enumerated().flatMap { place, intervention in
      ([intervention.line] + intervention.wordings).map {
        CasePhrase(move: intervention.move, intervention: place, text: $0)
      }
    }
    return MoveModel(scenario.manual, adding: phrases)
  }()
}
