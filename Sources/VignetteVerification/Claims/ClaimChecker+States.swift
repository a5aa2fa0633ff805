import VignetteEngine

/// Claims about what holds on the way and at the end.
extension ClaimChecker {
  mutating func always(_ condition: Condition, _ claim: Claim) -> Verdict {
    switch graph(claim, asking: { [scenario] in $0.read(condition, in: scenario) }) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      let truth = ConditionTruth(condition, scenario)
      guard let broken = graph.states.firstIndex(where: { !truth.holds(in: $0) }) else {
        return .holds(found: nil, shownBy: nil)
      }
      return .fails(reason: "a path leads to where it does not hold", shownBy: graph.choices(to: broken))
    }
  }

  mutating func wherever(_ first: Condition, _ second: Condition, _ turns: Int, _ claim: Claim) -> Verdict {
    let asking = { [scenario] (reads: inout Reads) in
      reads.read(first, in: scenario)
      reads.read(second, in: scenario)
    }
    switch graph(claim, asking: asking) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      let distances = TurnDistance.toward(ConditionTruth(second, scenario), graph, scenario)
      let truth = ConditionTruth(first, scenario)
      let broken = graph.states.indices.first { state in
        graph.states[state].end == nil && truth.holds(in: graph.states[state]) && distances[state] > turns
      }
      guard let broken else { return .holds(found: nil, shownBy: nil) }
      return .fails(
        reason: "from where this path leads, it cannot follow within \(turns) turns",
        shownBy: graph.choices(to: broken))
    }
  }

  mutating func extreme(
    of quantity: Quantity, _ comparison: Comparison, _ number: Int, _ claim: Claim,
    isFurther: (Int, Int) -> Bool
  ) -> Verdict {
    switch graph(claim, asking: { [scenario] in $0.read(quantity, in: scenario) }) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      var found: (value: Int, state: Int)?
      let reader = QuantityValue(quantity, scenario)
      for state in graph.ends {
        let value = reader.value(in: graph.states[state])
        if found.map({ isFurther(value, $0.value) }) ?? true { found = (value, state) }
      }
      guard let found else { return .fails(reason: "no path ends", shownBy: nil) }
      let path = graph.choices(to: found.state)
      if comparison.holds(found.value, number) { return .holds(found: "it is \(found.value)", shownBy: path) }
      return .fails(reason: "it is \(found.value)", shownBy: path)
    }
  }
}
