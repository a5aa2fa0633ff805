import VignetteEngine
import VignetteSource

/// Plays that stop where no ending is: dead ends, and rounds without an offer.
extension CaseFindings {
  mutating func findStops() {
    guard let graph = graph(for: Question(scenario), "where plays stop") else { return }
    var told: Set<Stop> = []
    for stop in firstStops(graph) where told.insert(Stop(scene: stop.scene, end: stop.end)).inserted {
      let scene = teachingCase.scenes[stop.scene]
      let message = stop.end == .deadEnd ? DiagnosticMessage.deadEnd(scene.title) : .roundWithoutOffer(scene.title)
      report(Finding(message, at: scene.range, shownBy: stop.way))
    }
  }

  private struct Stop: Hashable {
    let scene: Int
    let end: SessionEnd
  }

  /// For every choice of every scene that leads to a stop, the first way to it, with the scene in which it stops.
  private func firstStops(_ graph: StateGraph) -> [(scene: Int, end: SessionEnd, way: [Choice])] {
    var stops: [(Int, SessionEnd, [Choice])] = []
    let opening = scenario.opening(.reckoning).state
    if let end = opening.end, end.isStop { stops.append((opening.scene, end, [])) }
    var seen: Set<[Int]> = []
    for state in 0..<graph.count {
      for edge in graph.edges(from: state) {
        guard let end = graph.space.end(of: Int(graph.edges[edge].target)), end.isStop else { continue }
        guard seen.insert([graph.space.scene(of: state) ?? 0, Int(graph.edges[edge].code)]).inserted else { continue }
        let after = scenario.step(from: graph.space.state(state), taking: graph.choice(edge), .reckoning).state
        stops.append((after.scene, end, graph.space.choices(to: state) + [graph.choice(edge)]))
      }
    }
    return stops
  }
}

extension SessionEnd {
  /// Whether the session stops there though nothing was meant to end it.
  fileprivate var isStop: Bool {
    switch self {
    case .deadEnd, .goingRound: true
    case .ending, .outOfTime: false
    }
  }
}
