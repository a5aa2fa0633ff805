import VignetteEngine

/// Counts what all plays do on the map, by following every choice of every state once more.
struct TrafficCounter {
  private let space: StateSpace
  private let scenario: Scenario
  private let tally: FlatTally
  private let jumps: Set<Int>
  private var stays: [MapPlace: Int] = [:]
  private var legs: [MapLeg: Int] = [:]
  private var ways: [MapTraffic.Way: Int] = [:]
  /// The legs of the state that is followed.
  private var seen: Set<MapLeg> = []

  /// The traffic in a space.
  static func count(_ space: StateSpace) -> MapTraffic {
    var counter = TrafficCounter(space)
    counter.run()
    return MapTraffic(space, stays: counter.stays, legs: counter.legs, ways: counter.ways)
  }

  private init(_ space: StateSpace) {
    self.space = space
    scenario = space.scenario
    tally = FlatTally(scenario)
    jumps = TrafficCounter.jumps(in: scenario)
  }

  /// Scenes that can lead on by themselves when they are entered.
  private static func jumps(in scenario: Scenario) -> Set<Int> {
    let teachingCase = scenario.teachingCase
    return Set(
      teachingCase.scenes.indices.filter { place in
        let scene = teachingCase.scenes[place]
        let visit = scene.visit.map { teachingCase.visits[$0].body.destinations } ?? []
        return !scene.body.destinations.isEmpty || !visit.isEmpty
      })
  }

  private mutating func run() {
    var walker = Walker(scenario, space.packing, replies: space.replies, tally: tally)
    seen = Set(LegReader.openingLegs(in: scenario).legs)
    addSeen()
    for state in 0..<space.count {
      stays[place(of: state), default: 0] += 1
      guard let scene = space.scene(of: state) else { continue }
      walker.load(space.key(state))
      for index in 0..<walker.count { follow(index, of: state, in: scene, &walker) }
      if !seen.isEmpty { addSeen() }
    }
  }

  private func place(of state: Int) -> MapPlace {
    space.end(of: state).map { MapPlace($0) } ?? .scene(space.scene(of: state) ?? 0)
  }

  private mutating func follow(_ index: Int, of state: Int, in scene: Int, _ walker: inout Walker) {
    forget()
    walker.take(index)
    switch passage(from: scene, to: walker.reached.end) {
    case .none: break
    case .one(let to):
      seen.insert(MapLeg(from: .scene(scene), to: to, cause: cause(of: walker.choice(index), in: scene, to: to)))
    case .several:
      seen.formUnion(LegReader.legs(of: walker.choice(index), from: space.state(state), in: scenario).legs)
    }
  }

  private func cause(of choice: Choice, in scene: Int, to place: MapPlace) -> MapCause {
    if place == .outOfTime { return .turnsUsedUp }
    if told(.otherwise(scene)) { return .otherwise }
    switch choice {
    case .intervention(let intervention): return .intervention(intervention)
    case .offMenu(let move): return .offMenu(move)
    }
  }

  private mutating func addSeen() {
    for leg in seen { legs[leg, default: 0] += 1 }
    for way in Set(seen.filter { !$0.cause.isFromAnywhere }.map { MapTraffic.Way(from: $0.from, to: $0.to) }) {
      ways[way, default: 0] += 1
    }
    seen.removeAll(keepingCapacity: true)
  }

  // MARK: What a step told

  /// What a step did on the map, as far as the flags of a tally tell it.
  private enum Passage {
    /// The play stayed where it was.
    case none
    /// It went to one place, and nothing led on from there.
    case one(MapPlace)
    /// What it did must be read from its events.
    case several
  }

  /// The flags of rules, answers, scenes, visits, endings and the end of the turns lie together.
  private func forget() {
    for flag in tally.reach.place(of: .rule(0))...tally.reach.place(of: .outOfTime) { tally.flags[flag] = false }
  }

  private func told(_ reached: Reached) -> Bool { tally.flags[tally.reach.place(of: reached)] }

  private func passage(from scene: Int, to end: SessionEnd?) -> Passage {
    if end == .deadEnd || end == .goingRound || firedLeadingRule { return .several }
    let scenes = scenario.teachingCase.scenes.indices.filter { told(.arrival($0)) }
    let endings = scenario.teachingCase.endings.indices.filter { told(.ending($0)) }
    var places = scenes.map { MapPlace.scene($0) } + endings.map { MapPlace.ending($0) }
    if told(.outOfTime) { places.append(.outOfTime) }
    guard let place = places.first else { return .none }
    if places.count > 1 { return .several }
    if let reached = scenes.first, jumps.contains(reached) || told(.otherwise(reached)) { return .several }
    return .one(place)
  }

  private var firedLeadingRule: Bool {
    scenario.teachingCase.rules.indices.contains { rule in
      told(.rule(rule)) && !scenario.teachingCase.rules[rule].body.destinations.isEmpty
    }
  }
}
