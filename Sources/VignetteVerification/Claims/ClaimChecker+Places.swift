import VignetteEngine

/// Claims about where paths lead.
extension ClaimChecker {
  mutating func everyPathEnds(_ claim: Claim) -> Verdict {
    switch graph(claim) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      guard let stuck = graph.states.firstIndex(where: { $0.end == .deadEnd || $0.end == .goingRound }) else {
        return .holds(found: "\(graph.states.count) states", shownBy: nil)
      }
      let reason =
        graph.states[stuck].end == .deadEnd
        ? "a path ends in a dead end" : "a path goes round scenes that offer nothing"
      return .fails(reason: reason, shownBy: graph.choices(to: stuck))
    }
  }

  mutating func reachable(_ place: ClaimPlace, _ claim: Claim) -> Verdict {
    switch graph(claim) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      guard let arrival = graph.arrivals.first(where: { $0.place == place }) else {
        return .fails(reason: "no path leads there", shownBy: nil)
      }
      return .holds(found: nil, shownBy: arrival.choices)
    }
  }

  mutating func never(_ place: ClaimPlace, unless condition: Condition?, _ claim: Claim) -> Verdict {
    guard let condition else { return neverAtAll(place, claim) }
    var question = Question(scenario, allowsTyped: claim.allowsTyped)
    question.reads.read(condition, in: scenario)
    let exploration = Explorer.explore(
      scenario, for: question, within: analysis.limits, watchingArrivals: true, onArriving: condition)
    switch exploration {
    case .cut(let reason): return ClaimChecker.tooLarge(reason)
    case .whole(let graph):
      guard let arrival = graph.arrivals.first(where: { $0.place == place && $0.held == false }) else {
        return .holds(found: nil, shownBy: nil)
      }
      return .fails(reason: "a path leads there while the condition does not hold", shownBy: arrival.choices)
    }
  }

  private mutating func neverAtAll(_ place: ClaimPlace, _ claim: Claim) -> Verdict {
    switch graph(claim) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      guard let arrival = graph.arrivals.first(where: { $0.place == place }) else {
        return .holds(found: nil, shownBy: nil)
      }
      return .fails(reason: "a path leads there", shownBy: arrival.choices)
    }
  }

  func noConstantStrategy(reaches place: ClaimPlace) -> Verdict {
    for strategy in ConstantStrategy.all(in: scenario) {
      let play = strategy.play(scenario)
      guard play.arrived.contains(place) else { continue }
      return .fails(reason: "\(strategy.name(in: scenario)) leads there", shownBy: play.choices)
    }
    return .holds(found: nil, shownBy: nil)
  }
}
