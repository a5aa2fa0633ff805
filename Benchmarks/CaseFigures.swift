import VignetteEngine
import VignetteVerification

/// The figures of one case: how large it is, and what plays reach that nobody thought about.
struct CaseFigures {
  private let scenario: Scenario
  private let name: String
  private let words: Int
  private let overview: CaseOverview
  private let yardstick: Yardstick

  init?(_ path: String, name: String) {
    guard let scenario = CaseFiles.scenario(path) else { return nil }
    self.scenario = scenario
    self.name = name
    words = CaseFiles.words(path)
    var analysis = CaseAnalysis(scenario)
    overview = CaseOverview(of: &analysis)
    yardstick = analysis.yardstick(for: Attempt(scenario, seed: 0))
  }

  /// States, endings, interventions, words, and the best and worst points on the principles in focus.
  var size: [String] {
    let focus = overview.principles.filter { scenario.teachingCase.header.focus.contains($0.principle) }
    return [
      name, "\(overview.states)", "\(scenario.teachingCase.endings.count)",
      "\(scenario.teachingCase.interventions.count)",
      "\(words)", focus.map { "\($0.best)" }.joined(separator: ", "),
      focus.map { "\($0.worst)" }.joined(separator: ", "),
    ]
  }

  /// How plays end in which each line is drawn among those on offer, and how they are rated.
  var random: [String] {
    let plays = (0..<1_000).map { RandomPlay.attempt(at: scenario, seed: UInt64($0)) }
    let lowest = plays.map(lowestFocus).sorted()
    let outcomes: [Outcome?] = [.good, .mixed, .poor, nil]
    return [name] + outcomes.map { outcome in "\(plays.count { self.outcome($0) == outcome })" } + [
      "\(plays.count { !Scorecard($0, against: yardstick).failures.isEmpty })", "\(lowest[lowest.count / 2])",
    ]
  }

  /// How plays end that always take the first line, the last line, or one kind of move.
  var constant: [String] {
    let plays = ConstantStrategy.all(in: scenario).map { strategy in attempt(strategy.play(scenario).choices) }
    let moves = plays.dropFirst(2).compactMap(outcome)
    let best = [Outcome.good, .mixed, .poor].first { moves.contains($0) }
    return [
      name, word(outcome(plays[0])), word(outcome(plays[1])), word(best), "\(plays.map(lowestFocus).max() ?? 0)",
    ]
  }

  private func attempt(_ choices: [Choice]) -> Attempt {
    var attempt = Attempt(scenario, seed: 0)
    for choice in choices { attempt.take(choice) }
    return attempt
  }

  private func lowestFocus(_ attempt: Attempt) -> Int {
    Scorecard(attempt, against: yardstick).principles.filter(\.isInFocus).map { $0.rating ?? 0 }.min() ?? 0
  }

  private func outcome(_ attempt: Attempt) -> Outcome? {
    guard case .ending(let ending) = attempt.end else { return nil }
    return scenario.teachingCase.endings[ending].outcome
  }

  private func word(_ outcome: Outcome?) -> String { outcome.map { "\($0)" } ?? "no ending" }
}
