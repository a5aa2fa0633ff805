import VignetteEngine

/// A scorecard in few words, for messages of tests.
struct ScoreText {
  private let card: Scorecard
  private let scenario: Scenario

  init(_ card: Scorecard, _ scenario: Scenario) {
    self.card = card
    self.scenario = scenario
  }

  /// The rating of a principle, and what it is made of.
  func rating(of principle: Int) -> String {
    let score = card.principles[principle]
    guard let rating = score.rating else { return "\(scenario.manual.principles[principle].id) is not observed" }
    return "\(scenario.manual.principles[principle].id) is \(rating) (\(score.earned) of \(score.best))"
  }

  /// The safety failures.
  var failures: String {
    if card.failures.isEmpty { return "no safety failure" }
    return card.failures.map { scenario.text(of: $0.reason) }.joined(separator: "; ")
  }
}
