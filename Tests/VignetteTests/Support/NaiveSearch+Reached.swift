import VignetteEngine

/// What plays reach, and with how few choices.
extension NaiveSearch {
  /// Everything that some play reaches, but for the single effects, with the fewest choices with which it does.
  func reached() -> [Reached: Int] {
    var lengths: [Reached: Int] = [:]
    note(reached(in: opening.state, opening.events, opening.arrivals), 0, &lengths)
    for (source, edges) in edges.enumerated() {
      for edge in edges {
        note(reached(in: states[edge.target], edge.events, edge.arrivals), depths[source] + 1, &lengths)
      }
    }
    return lengths
  }

  private func note(_ reached: [Reached], _ length: Int, _ lengths: inout [Reached: Int]) {
    for one in reached { lengths[one] = min(length, lengths[one] ?? .max) }
  }

  /// What is reached by a step, and by looking at what is on offer after it.
  func reached(in state: State, _ events: [Event], _ arrivals: [Arrival]) -> [Reached] {
    events.compactMap { NaiveSearch.reached($0) }
      + arrivals.compactMap { if case .scene(let scene) = $0.place { .arrival(scene) } else { nil } }
      + (state.end == nil ? offered(in: state) : [])
  }

  private func offered(in state: State) -> [Reached] {
    let offers = scenario.offers(in: state)
    return scenario.teachingCase.scenes[state.scene].interventions.compactMap { place in
      if offers.contains(place) { return .offered(place) }
      let isUsedUp =
        !scenario.teachingCase.interventions[place].isRepeatable
        && state.marks.contains(scenario.layout.taken(place))
      return isUsedUp ? nil : .withheld(place)
    }
  }

  private static func reached(_ event: Event) -> Reached? {
    switch event {
    case .revealed(let fact): .fact(fact)
    case .failed(.requirement(let place)): .missed(place)
    case .passed(let side): .side(side)
    case .fired(let rule): .rule(rule)
    case .replied(let move): .reply(move)
    case .ranOtherwise(let scene): .otherwise(scene)
    case .enteredVisit(let visit): .visit(visit)
    case .entered(.scene(let scene)): .scene(scene)
    case .entered(.ending(let ending)): .ending(ending)
    case .ended(.outOfTime): .outOfTime
    case .ended(.ending), .ended(.deadEnd), .ended(.goingRound), .speech, .narration, .variety, .note, .charted,
      .changed, .ruptured, .repaired, .credited, .failed(.line):
      nil
    }
  }
}

extension Scenario {
  /// Everything of the case that can be reached, but for single effects.
  var everythingToReach: [Reached] {
    teachingCase.interventions.indices.flatMap { [Reached.offered($0), .withheld($0)] }
      + program.sides.indices.map { .side($0) } + teachingCase.rules.indices.map { .rule($0) }
      + manual.moves.indices.map { .reply($0) } + teachingCase.visits.indices.map { .visit($0) }
      + teachingCase.scenes.indices.flatMap { [.scene($0), .arrival($0), .otherwise($0)] }
      + teachingCase.endings.indices.map { .ending($0) } + [.outOfTime]
      + teachingCase.facts.indices.map { .fact($0) } + teachingCase.header.requirements.indices.map { .missed($0) }
  }
}
