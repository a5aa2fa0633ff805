import VignetteEngine

/// Reads, from what happened in a step, from where to where the play went.
///
/// Arrivals tell where; the events before each arrival tell what led there.
struct LegReader {
  private let scenario: Scenario
  private var events: ArraySlice<Event>
  private var place: MapPlace
  private var cause: MapCause
  private var legs: [MapLeg] = []

  /// The legs of a choice taken from a state.
  static func legs(of choice: Choice, from state: State, in scenario: Scenario) -> (legs: [MapLeg], step: Step) {
    let step = scenario.step(from: state, taking: choice, .arrivals)
    return (legs(of: step, from: .scene(state.scene), cause(of: choice), scenario), step)
  }

  /// The legs of the opening: none where the first scene does not lead on by itself.
  static func openingLegs(in scenario: Scenario) -> (legs: [MapLeg], step: Step) {
    let step = scenario.opening(.arrivals)
    // The first leg comes from nowhere.
    return (Array(legs(of: step, from: .scene(0), .entering, scenario).dropFirst()), step)
  }

  private static func legs(of step: Step, from place: MapPlace, _ cause: MapCause, _ scenario: Scenario) -> [MapLeg] {
    var reader = LegReader(scenario: scenario, events: step.events[...], place: place, cause: cause)
    for arrival in step.arrivals { reader.arrive(at: arrival.place) }
    switch step.state.end {
    case .deadEnd, .goingRound: reader.end(step.state.end)
    case .ending, .outOfTime, nil: break
    }
    return reader.legs
  }

  private static func cause(of choice: Choice) -> MapCause {
    switch choice {
    case .intervention(let intervention): .intervention(intervention)
    case .offMenu(let move): .offMenu(move)
    }
  }

  private mutating func arrive(at arrival: ClaimPlace) {
    switch arrival {
    case .visit: break
    case .scene(let scene): go(to: .scene(scene), entry(of: scene), next: .entering)
    case .ending(let ending):
      go(to: .ending(ending), events.firstIndex(of: .entered(.ending(ending))), next: .entering)
    case .outOfTime:
      cause = .turnsUsedUp
      go(to: .outOfTime, nil, next: .turnsUsedUp)
    }
  }

  /// Where the events tell that a scene, or the visit it opens, was entered.
  private func entry(of scene: Int) -> Int? {
    let visit = scenario.teachingCase.scenes[scene].visit
    return events.firstIndex { event in
      switch event {
      case .entered(.scene(scene)): true
      case .enteredVisit(let entered): entered == visit
      case .entered, .speech, .narration, .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired,
        .credited, .failed, .passed, .fired, .replied, .ranOtherwise, .ended:
        false
      }
    }
  }

  private mutating func go(to next: MapPlace, _ entry: Int?, next following: MapCause) {
    let before = events[..<(entry ?? events.endIndex)]
    legs.append(MapLeg(from: place, to: next, cause: cause(of: before, to: next)))
    place = next
    cause = following
    guard let entry else { return }
    let enteredVisit = if case .enteredVisit = events[entry] { true } else { false }
    events = events[(entry + 1)...]
    if enteredVisit { enterScene(next) }
  }

  /// Passes the visit's lines: unless they lead elsewhere, the scene's follow.
  private mutating func enterScene(_ place: MapPlace) {
    cause = .visit
    guard case .scene(let scene) = place,
      let entered = events.firstIndex(where: { if case .entered = $0 { true } else { false } }),
      events[entered] == .entered(.scene(scene))
    else { return }
    cause = .entering
    events = events[(entered + 1)...]
  }

  /// What led on: the last thing before an arrival that can have.
  private func cause(of before: ArraySlice<Event>, to next: MapPlace) -> MapCause {
    for event in before.reversed() {
      if case .ranOtherwise = event { return .otherwise }
      if case .fired(let rule) = event, leads(rule, to: next) { return .rule(rule) }
    }
    return cause
  }

  private func leads(_ rule: Int, to place: MapPlace) -> Bool {
    scenario.teachingCase.rules[rule].body.destinations.contains { MapPlace($0) == place }
  }

  private mutating func end(_ end: SessionEnd?) {
    guard let end else { return }
    legs.append(MapLeg(from: place, to: MapPlace(end), cause: cause(of: events, to: MapPlace(end))))
  }
}
