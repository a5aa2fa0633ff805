import VignetteEngine

/// What recognition needs of a scenario, made when words are first typed: most sessions go by numbers.
final class WordingStore {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The wordings that always fit.
  private(set) lazy var known = KnownWordings(scenario)

  /// What all other words are compared with.
  private(set) lazy var model = MoveModel(scenario.manual, adding: CasePhrase.all(of: scenario))
}
