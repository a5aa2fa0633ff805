import VignetteEngine

/// What a play shows of a claim.
extension NaiveSearch {
  /// Whether a play shows that a claim holds, or that it fails.
  func shows(_ claim: Claim.Kind, by way: [Choice], offered: NaiveSearch) -> Bool {
    guard let play = NaivePlay(way, in: self) else { return false }
    let state = states[play.state]
    switch claim {
    case .everyPathEnds: return state.end == .deadEnd || state.end == .goingRound
    case .reachable(let place): return arrives(play, at: place, unless: nil)
    case .never(let place, let unless): return arrives(play, at: place, unless: unless)
    case .always(let condition): return !scenario.holds(condition, in: state)
    case .wherever(let first, let second, let turns):
      let distance = distances(to: all { scenario.holds(second, in: $0) })[play.state]
      return state.end == nil && scenario.holds(first, in: state) && distance ?? .max > turns
    case .best(let quantity, _, _): return state.end != nil && isFurthest(quantity, in: state, >)
    case .worst(let quantity, _, _): return state.end != nil && isFurthest(quantity, in: state, <)
    case .bestRatingAll:
      let (best, principles) = (offered.best, offered.ratedPrinciples)
      let lowest = NaiveSearch.lowest(of: principles, play.points, best: best)
      return state.end != nil && lowest == highest(of: principles, best: best)
    case .noConstantStrategy, .coverage: return false
    }
  }

  private func arrives(_ play: NaivePlay, at place: ClaimPlace, unless condition: Condition?) -> Bool {
    play.arrivals.contains { arrival in
      arrival.place == place && !(condition.map { scenario.holds($0, in: arrival.state) } ?? false)
    }
  }

  private func isFurthest(_ quantity: Quantity, in state: State, _ isFurther: (Int, Int) -> Bool) -> Bool {
    let value = scenario.value(of: quantity, in: state)
    return !ends.contains { isFurther(scenario.value(of: quantity, in: states[$0]), value) }
  }

  /// The principles in focus that some play earns.
  var ratedPrinciples: [Int] {
    let best = best
    let named = scenario.focus.isEmpty ? Array(best.indices) : scenario.focus
    return named.filter { best[$0] > 0 }
  }
}
