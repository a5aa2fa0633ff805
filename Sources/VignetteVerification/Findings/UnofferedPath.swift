import VignetteEngine

/// Looks for the shortest path on which a safety task is missed and was never on offer: only states that do not offer
/// it are passed.
struct UnofferedPath {
  private let graph: StateGraph
  private let requirement: Int
  private let move: Int
  private var source: [Int32]
  private var edgeTaken: [Int32]

  /// The path for a safety task; nothing where every path that misses it had it on offer.
  static func find(missing requirement: Int, in graph: StateGraph) -> [Choice]? {
    var search = UnofferedPath(requirement, graph)
    return search.run()
  }

  private init(_ requirement: Int, _ graph: StateGraph) {
    self.graph = graph
    self.requirement = requirement
    move = graph.scenario.teachingCase.header.requirements[requirement].move
    source = [Int32](repeating: -1, count: graph.count)
    edgeTaken = source
  }

  private mutating func run() -> [Choice]? {
    var open = offers(in: 0) ? [] : [0]
    var next = 0
    while next < open.count {
      let state = open[next]
      next += 1
      for edge in graph.edges(from: state) {
        if isMissed(state, edge) { return way(to: state) + [graph.choice(edge)] }
        let target = Int(graph.edges[edge].target)
        guard target != 0, source[target] < 0, !offers(in: target) else { continue }
        (source[target], edgeTaken[target]) = (Int32(state), Int32(edge))
        open.append(target)
      }
    }
    return nil
  }

  private func offers(in state: Int) -> Bool {
    graph.edges(from: state).contains { edge in
      graph.intervention(edge).map { graph.scenario.teachingCase.interventions[$0].move == move } ?? false
    }
  }

  private func isMissed(_ state: Int, _ edge: Int) -> Bool {
    guard graph.failures(edge) > 0 else { return false }
    let step = graph.scenario.step(from: graph.space.state(state), taking: graph.choice(edge), .reckoning)
    return step.events.contains(.failed(.requirement(requirement)))
  }

  private func way(to state: Int) -> [Choice] {
    var (choices, current): ([Choice], Int) = ([], state)
    while source[current] >= 0 {
      choices.append(graph.choice(Int(edgeTaken[current])))
      current = Int(source[current])
    }
    return choices.reversed()
  }
}
