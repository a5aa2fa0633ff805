import VignetteEngine

/// Claims about what holds on the way and at the end.
extension ClaimChecker {
  mutating func always(_ condition: Condition, _ claim: Claim) -> Verdict {
    let space = space(claim) { [scenario] in $0.read(condition, in: scenario) }
    let truth = ConditionTruth(condition, scenario)
    guard let broken = space.first(where: { !truth.holds(in: $0) }) else {
      return ClaimChecker.verdict(of: space, .holds(found: nil, shownBy: nil))
    }
    return .fails(reason: "a path leads to where it does not hold", shownBy: space.choices(to: broken))
  }

  mutating func wherever(_ first: Condition, _ second: Condition, _ turns: Int, _ claim: Claim) -> Verdict {
    let asking = { [scenario] (reads: inout Reads) in
      reads.read(first, in: scenario)
      reads.read(second, in: scenario)
    }
    guard let graph = graph(claim, asking: asking) else {
      return ClaimChecker.verdict(of: space(claim, asking: asking), tooManyChoices)
    }
    let goals = graph.space.all(where: ConditionTruth(second, scenario))
    let distances = TurnDistance.toward(goals, graph, SourceLists(graph))
    let broken = graph.space.all(where: ConditionTruth(first, scenario)).first { state in
      graph.space.end(of: state) == nil && distances[state] > turns
    }
    guard let broken else { return .holds(found: nil, shownBy: nil) }
    return .fails(
      reason: "from where this path leads, it cannot follow within \(turns) turns",
      shownBy: graph.space.choices(to: broken))
  }

  mutating func extreme(
    of quantity: Quantity, _ comparison: Comparison, _ number: Int, _ claim: Claim,
    isFurther: (Int, Int) -> Bool
  ) -> Verdict {
    let space = space(claim) { [scenario] in $0.read(quantity, in: scenario) }
    guard space.isWhole else { return ClaimChecker.verdict(of: space, .holds(found: nil, shownBy: nil)) }
    guard let found = space.furthestEnd(QuantityValue(quantity, scenario), isFurther) else {
      return .fails(reason: "no path ends", shownBy: nil)
    }
    let path = space.choices(to: found.state)
    return comparison.holds(found.value, number)
      ? .holds(found: "it is \(found.value)", shownBy: path) : .fails(reason: "it is \(found.value)", shownBy: path)
  }
}

extension StateSpace {
  /// The states in which a condition holds.
  fileprivate func all(where truth: ConditionTruth) -> [Int] {
    var found: [Int] = []
    forEach(in: 0..<count) { number, state in
      if truth.holds(in: state) { found.append(number) }
      return true
    }
    return found
  }

  /// The end at which a quantity is furthest; nothing where no path ends.
  fileprivate func furthestEnd(
    _ quantity: QuantityValue, _ isFurther: (Int, Int) -> Bool
  ) -> (value: Int, state: Int)? {
    var found: (value: Int, state: Int)?
    forEach(in: 0..<count) { number, state in
      guard state.end != nil else { return true }
      let value = quantity.value(in: state)
      if found.map({ isFurther(value, $0.value) }) ?? true { found = (value, number) }
      return true
    }
    return found
  }
}
