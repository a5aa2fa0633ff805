import VignetteEngine

/// What is true of claims.
extension NaiveSearch {
  /// Whether a claim holds, and the fewest choices that show it where choices can.
  struct Answer: Equatable {
    let holds: Bool
    let length: Int?
  }

  /// The answer to a claim, checked state by state; nothing for claims that are not about every path. In `offered` is
  /// what plays of interventions on offer do, by which ratings are measured.
  func answer(to claim: Claim.Kind, offered: NaiveSearch) -> Answer? {
    switch claim {
    case .everyPathEnds: failure(at: all { $0.end == .deadEnd || $0.end == .goingRound })
    case .reachable(let place): success(shortest(to: place, unless: nil))
    case .never(let place, let unless): failure(shortest(to: place, unless: unless))
    case .always(let condition): failure(at: all { !scenario.holds(condition, in: $0) })
    case .wherever(let first, let second, let turns): wherever(first, second, turns)
    case .best(let quantity, let comparison, let number): extreme(quantity, comparison, number, >)
    case .worst(let quantity, let comparison, let number): extreme(quantity, comparison, number, <)
    case .bestRatingAll(let comparison, let number): ratings(comparison, number, offered)
    case .noConstantStrategy, .coverage: nil
    }
  }

  private func failure(at states: [Int]) -> Answer { failure(states.map { depths[$0] }.min()) }

  private func failure(_ length: Int?) -> Answer { Answer(holds: length == nil, length: length) }

  private func success(_ length: Int?) -> Answer { Answer(holds: length != nil, length: length) }

  private func shortest(to place: ClaimPlace, unless condition: Condition?) -> Int? {
    steps.filter { step in
      step.arrivals.contains { arrival in
        arrival.place == place && !(condition.map { scenario.holds($0, in: arrival.state) } ?? false)
      }
    }.map(\.length).min()
  }

  private func wherever(_ first: Condition, _ second: Condition, _ turns: Int) -> Answer {
    let distances = distances(to: all { scenario.holds(second, in: $0) })
    return failure(
      at: states.indices.filter { state in
        states[state].end == nil && scenario.holds(first, in: states[state]) && distances[state] ?? .max > turns
      })
  }

  private func extreme(
    _ quantity: Quantity, _ comparison: Comparison, _ number: Int, _ isFurther: (Int, Int) -> Bool
  ) -> Answer {
    let values = ends.map { (value: scenario.value(of: quantity, in: states[$0]), length: depths[$0]) }
    let furthest = values.map(\.value).reduce(values[0].value) { isFurther($1, $0) ? $1 : $0 }
    let length = values.filter { $0.value == furthest }.map(\.length).min()
    return Answer(holds: comparison.holds(furthest, number), length: length)
  }

  private func ratings(_ comparison: Comparison, _ number: Int, _ offered: NaiveSearch) -> Answer {
    let best = offered.best
    let named = scenario.focus.isEmpty ? Array(best.indices) : scenario.focus
    let principles = named.filter { best[$0] > 0 }
    guard !principles.isEmpty, let rating = highest(of: principles, best: best) else {
      return Answer(holds: false, length: nil)
    }
    return Answer(holds: comparison.holds(rating, number), length: nil)
  }
}
