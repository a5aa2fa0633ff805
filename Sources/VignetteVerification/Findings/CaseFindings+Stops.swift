import VignetteEngine
import VignetteSource

/// Plays that stop where no ending is: dead ends, rounds without an offer, turns that run out far from any ending.
extension CaseFindings {
  mutating func findStops() {
    guard let graph = graph(for: Question(scenario), "where plays stop") else { return }
    var told: Set<Stop> = []
    for stop in firstStops(graph) where told.insert(Stop(scene: stop.scene, end: stop.end)).inserted {
      let scene = teachingCase.scenes[stop.scene]
      let message = stop.end == .deadEnd ? DiagnosticMessage.deadEnd(scene.title) : .roundWithoutOffer(scene.title)
      report(Finding(message, at: scene.range, shownBy: stop.way))
    }
    findRunningOut(graph)
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

  /// A case that says what happens when time runs out means it to happen.
  private mutating func findRunningOut(_ graph: StateGraph) {
    guard teachingCase.outOfTime.isEmpty, graph.space.reaches(.outOfTime) else { return }
    let endings = (0..<graph.count).filter { if case .ending = graph.space.end(of: $0) { true } else { false } }
    let distances = TurnDistance.toward(endings, graph, SourceLists(graph))
    for state in 0..<graph.count where distances[state] > 3 && distances[state] != TurnDistance.none {
      for edge in graph.edges(from: state) where graph.space.end(of: Int(graph.edges[edge].target)) == .outOfTime {
        let way = graph.space.choices(to: state) + [graph.choice(edge)]
        return report(Finding(.runsOut(turns: distances[state]), at: .fileStart, shownBy: way))
      }
    }
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
