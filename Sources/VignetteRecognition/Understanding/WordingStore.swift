import VignetteEngine

/// What recognition needs of a scenario, made when words are first typed: most sessions go by numbers.
final class WordingStore {
  private let scenario: Scenario
  private let leftOut: Wording?

  /// What is needed of a scenario, as if a wording did not stand in its case.
  init(_ scenario: Scenario, leavingOut leftOut: Wording? = nil) {
    self.scenario = scenario
    self.leftOut = leftOut
  }

  /// The wordings that always fit.
  private(set) lazy var known = KnownWordings(scenario)

  /// What the patient has an answer about.
  private(set) lazy var topics = Topics(scenario.teachingCase)

  /// What all other words are compared with.
  private(set) lazy var model = MoveModel(
    scenario.manual, adding: CasePhrase.all(of: scenario).filter { Wording($0.text) != leftOut })
}
