import Testing
import VignetteEngine
import VignetteVerification

/// What plays do on the map, over drawn cases, counted a second time state by state.
@Suite struct MapTrafficTests {
  /// The states of a case, each with a play that comes to it; nothing where there are too many.
  private func states(of scenario: Scenario) -> [State: [Choice]]? {
    let opening = scenario.opening(.reckoning).state
    var plays = [opening: [Choice]()]
    var open = [opening]
    while let state = open.popLast() {
      for offer in scenario.offers(in: state) {
        let next = scenario.step(from: state, taking: .intervention(offer), .reckoning).state
        guard plays[next] == nil else { continue }
        plays[next] = (plays[state] ?? []) + [.intervention(offer)]
        open.append(next)
      }
      if plays.count > 250 { return nil }
    }
    return plays
  }

  private func small() throws -> [(scenario: Scenario, states: [State: [Choice]])] {
    try RandomCases.all().compactMap { scenario in states(of: scenario).map { (scenario, $0) } }
  }

  /// The legs that choices of a state take, told by plays that end with them.
  private func legs(_ state: State, _ play: [Choice], _ scenario: Scenario) -> Set<MapLeg> {
    let trails = scenario.offers(in: state).map { MapTrail(play + [.intervention($0)], in: scenario) }
    return Set(trails.compactMap(\.turns.last).flatMap(\.legs))
  }

  @Test func `just the legs that plays take are counted, from no more states than there are`() throws {
    var compared = 0
    for (scenario, states) in try small().prefix(60) {
      var analysis = CaseAnalysis(scenario, isPlain: true)
      let map = CaseMap(exploring: &analysis)
      let traffic = try #require(map.traffic)
      var counts: [MapLeg: Int] = [:]
      for leg in Set(MapTrail([], in: scenario).opening) { counts[leg, default: 0] += 1 }
      for (state, play) in states {
        for leg in legs(state, play, scenario) { counts[leg, default: 0] += 1 }
      }
      for (leg, count) in counts { #expect((1...count).contains(traffic.states(taking: leg)), "\(leg)") }
      for arrow in map.arrows {
        for lead in arrow.leads where lead.states ?? 0 > 0 {
          #expect(counts[MapLeg(from: arrow.from, to: arrow.to, cause: lead.cause)] != nil)
        }
      }
      compared += counts.count
    }
    #expect(compared > 150)
  }

  @Test func `there are states at each place that plays come to, and at no other`() throws {
    for (scenario, states) in try small().prefix(60) {
      var analysis = CaseAnalysis(scenario, isPlain: true)
      let places = Set(states.keys.map { state in state.end.map { MapPlace($0) } ?? .scene(state.scene) })
      for node in CaseMap(exploring: &analysis).nodes {
        #expect((node.states ?? 0 > 0) == places.contains(node.place), "\(node.place)")
      }
    }
  }

  @Test func `what plays do is drawn as arrows, or told of a rule or the end of the turns`() throws {
    for scenario in try RandomCases.all().prefix(150) {
      var analysis = CaseAnalysis(scenario)
      let map = CaseMap(exploring: &analysis)
      let drawn = Set(map.arrows.map { [$0.from, $0.to] })
      var dice = Dice(seed: 5)
      for _ in 0..<20 {
        let attempt = RandomPlay.attempt(scenario, &dice, typing: false)
        for leg in MapTrail(attempt.choices, in: scenario).legs where !leg.cause.isFromAnywhere {
          #expect(drawn.contains([leg.from, leg.to]), "\(leg)")
        }
      }
    }
  }

  @Test func `slices and states as they are tell the same of what is reached`() throws {
    for scenario in try RandomCases.all().prefix(100) {
      var sliced = CaseAnalysis(scenario)
      var plain = CaseAnalysis(scenario, isPlain: true)
      let maps = [CaseMap(exploring: &sliced), CaseMap(exploring: &plain)]
      #expect(maps[0].nodes.map(\.isReached) == maps[1].nodes.map(\.isReached))
      #expect(maps[0].arrows.map { $0.states == 0 } == maps[1].arrows.map { $0.states == 0 })
    }
  }

  @Test func `a trail goes where the play goes, leg by leg, to its end`() throws {
    for scenario in try RandomCases.all().prefix(150) {
      var dice = Dice(seed: 11)
      let attempt = RandomPlay.attempt(scenario, &dice)
      let trail = MapTrail(attempt.choices, in: scenario)
      var place = MapPlace.scene(0)
      for leg in trail.legs {
        #expect(leg.from == place)
        place = leg.to
      }
      let stands = attempt.end.map { MapPlace($0) } ?? .scene(attempt.state.scene)
      #expect(place == stands)
      #expect(trail.end == attempt.end)
    }
  }
}
