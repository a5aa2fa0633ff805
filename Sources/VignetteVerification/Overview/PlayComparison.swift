import VignetteEngine

/// Compares the plays of a case by what they earn.
struct PlayComparison {
  /// What each principle can earn.
  let reaches: [CaseOverview.Reach]
  private let graph: StateGraph
  private let plays: BestPlays
  private let safePlays: BestPlays

  /// A comparison over states that tell apart whether safety tasks were met.
  init(_ graph: StateGraph) {
    self.graph = graph
    let components = Components(graph)
    let scenario = graph.scenario
    let most = BestGains(graph, components)
    let safe = BestGains(graph, components, isSafe: true).whole
    let least = BestGains(graph, components, .least)
    let best = most.whole
    reaches = scenario.manual.principles.indices.map { principle in
      CaseOverview.Reach(
        principle: principle, best: best[principle], worst: Int(least.gain(principle, from: 0) ?? 0),
        safeRating: RatingRule.rating(earned: safe[principle], best: best[principle], wasFaulted: false))
    }
    let earned = best.indices.filter { best[$0] > 0 }
    let focus = scenario.focus.isEmpty ? earned : earned.filter { scenario.focus.contains($0) }
    plays = BestPlays(graph, components, principles: focus, best: best, isSafe: false)
    safePlays = BestPlays(graph, components, principles: focus, best: best, isSafe: true)
  }

  /// The play that earns the most among those to some states.
  func bestPlay(to states: [Int]) -> [Choice]? { best(of: states, plays).flatMap { plays.play(to: $0) } }

  /// The play without a safety failure that earns the most among those with the best outcome.
  var bestPlay: [Choice]? {
    let outcomes: [Outcome] = [.good, .mixed, .poor]
    for outcome in outcomes {
      if let state = best(of: states(with: outcome), safePlays) { return safePlays.play(to: state) }
    }
    return nil
  }

  private func best(of states: [Int], _ plays: BestPlays) -> Int? {
    var found: (state: Int, earned: Int)?
    for state in states {
      guard let earned = plays.earned(at: state), earned > found?.earned ?? Int.min else { continue }
      found = (state, earned)
    }
    return found?.state
  }

  private func states(with outcome: Outcome) -> [Int] {
    (0..<graph.count).filter { state in
      guard case .ending(let ending) = graph.space.end(of: state) else { return false }
      return graph.scenario.teachingCase.endings[ending].outcome == outcome
    }
  }
}
