import VignetteEngine

/// Reads the map of a case: from its arrows, and from what its plays do where they were explored.
struct MapReader {
  private let teachingCase: Case
  private let traffic: MapTraffic?

  init(_ scenario: Scenario, traffic: MapTraffic?) {
    teachingCase = scenario.teachingCase
    self.traffic = traffic
  }

  /// The map.
  var map: CaseMap {
    let places = self.places
    return CaseMap(nodes: places.map(node), arrows: places.flatMap { arrows(from: $0, to: places) }, traffic: traffic)
  }

  /// Scenes and endings, and of other ends those that a case speaks of or a play comes to.
  private var places: [MapPlace] {
    let scenes = teachingCase.scenes.indices.map { MapPlace.scene($0) }
    let endings = teachingCase.endings.indices.map { MapPlace.ending($0) }
    let ends = [MapPlace.outOfTime, .deadEnd, .goingRound].filter { end in
      end == .outOfTime && !teachingCase.outOfTime.isEmpty || traffic?.reaches(end) ?? false
    }
    return scenes + endings + ends
  }

  // MARK: Nodes

  private func node(_ place: MapPlace) -> CaseMap.Node {
    CaseMap.Node(
      place: place, entries: entries(to: place), states: traffic?.states(at: place),
      isReached: traffic?.reaches(place) ?? true)
  }

  private func entries(to place: MapPlace) -> [CaseMap.Lead] {
    let rules = teachingCase.rules.indices.filter { leads(teachingCase.rules[$0].body, to: place) }
    let causes = rules.map { MapCause.rule($0) } + (place == .outOfTime ? [.turnsUsedUp] : [])
    return causes.map { CaseMap.Lead(cause: $0, states: traffic?.states(comingTo: place, by: $0)) }
  }

  // MARK: Arrows

  private func arrows(from: MapPlace, to places: [MapPlace]) -> [CaseMap.Arrow] {
    guard case .scene(let scene) = from else { return [] }
    let causes = written(scene).merging(found(from)) { written, _ in written }
    return places.compactMap { to in causes[to].map { arrow(from: from, to: to, $0) } }
  }

  private func arrow(from: MapPlace, to: MapPlace, _ causes: [MapCause]) -> CaseMap.Arrow {
    let leads = causes.map { cause in
      CaseMap.Lead(cause: cause, states: traffic?.states(taking: MapLeg(from: from, to: to, cause: cause)))
    }
    return CaseMap.Arrow(from: from, to: to, leads: leads, states: traffic?.states(from: from, to: to))
  }

  /// What the case says leads from a scene to others and to endings.
  private func written(_ place: Int) -> [MapPlace: [MapCause]] {
    let scene = teachingCase.scenes[place]
    var bodies: [(MapCause, Body)] = [(.entering, scene.body)]
    if let visit = scene.visit, canOpen(place, visit) {
      bodies.insert((.visit, teachingCase.visits[visit].body), at: 0)
    }
    bodies += scene.interventions.map { (.intervention($0), teachingCase.interventions[$0].body) }
    if let otherwise = scene.otherwise { bodies.append((.otherwise, otherwise)) }
    var causes: [MapPlace: [MapCause]] = [:]
    for (cause, body) in bodies {
      for destination in Set(body.destinations) { causes[MapPlace(destination), default: []].append(cause) }
    }
    return causes
  }

  /// Whether a scene can be the first of its visit to be entered: the case begins there, or something leads there from
  /// outside the visit.
  private func canOpen(_ scene: Int, _ visit: Int) -> Bool {
    guard !teachingCase.visits[visit].body.destinations.isEmpty else { return false }
    let outside = teachingCase.scenes.indices.filter { teachingCase.scenes[$0].visit != visit }
    let bodies = outside.flatMap { teachingCase.bodies(of: $0) } + teachingCase.visits.map(\.body)
    return scene == 0 || (bodies + teachingCase.rules.map(\.body)).contains { leads($0, to: .scene(scene)) }
  }

  /// What plays were found to end by, at ends that no arrow of the case leads to.
  private func found(_ from: MapPlace) -> [MapPlace: [MapCause]] {
    let legs = (traffic?.taken ?? []).filter { leg in
      leg.from == from && leg.to.scene == nil && leg.to.ending == nil && !leg.cause.isFromAnywhere
    }
    return Dictionary(grouping: legs, by: \.to).mapValues { legs in
      legs.map(\.cause).sorted { MapReader.rank($0) < MapReader.rank($1) }
    }
  }

  private static func rank(_ cause: MapCause) -> Int {
    switch cause {
    case .visit: -2
    case .entering: -1
    case .intervention(let intervention): intervention
    case .offMenu(let move): 1_000_000 + move
    case .otherwise: 2_000_000
    case .rule, .turnsUsedUp: 3_000_000
    }
  }

  private func leads(_ body: Body, to place: MapPlace) -> Bool {
    body.destinations.contains { MapPlace($0) == place }
  }
}
