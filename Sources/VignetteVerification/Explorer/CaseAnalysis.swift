package import VignetteEngine

/// What was found out of a scenario so far, so that no exploration is done twice.
package struct CaseAnalysis: Sendable {
  /// The scenario.
  package let scenario: Scenario
  /// How far each exploration may go.
  package let limits: ExplorationLimits
  private var known: [Question: Exploration] = [:]
  private var gains: BestGains?

  /// Nothing found out yet.
  package init(_ scenario: Scenario, limits: ExplorationLimits = ExplorationLimits()) {
    self.scenario = scenario
    self.limits = limits
  }

  /// The exploration for a question, with all arrivals watched.
  package mutating func exploration(for question: Question) -> Exploration {
    if let found = known[question] { return found }
    let found = Explorer.explore(scenario, for: question, within: limits, watchingArrivals: true)
    known[question] = found
    return found
  }

  /// The exploration for what paths earn, and the most that can be gained in it; nothing where it was cut short.
  package mutating func earnings() -> (graph: StateGraph, gains: BestGains)? {
    guard let graph = exploration(for: Question(scenario)).graph else { return nil }
    let found = gains ?? BestGains(graph, principles: scenario.manual.principles.count)
    gains = found
    return (graph, found)
  }

  /// What an attempt is measured against: all paths, or what was on offer on its own where the case is too large.
  package mutating func yardstick(for attempt: Attempt) -> Yardstick {
    if let earnings = earnings() { return Yardstick(best: earnings.gains.best, origin: .everyPath) }
    return Yardstick(best: OfferedGains.of(attempt), origin: .pathTaken)
  }
}
