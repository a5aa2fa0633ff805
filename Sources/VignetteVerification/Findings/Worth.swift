import VignetteEngine

/// What a choice is worth: the best outcome it can still come to, and the most each principle can gain with it.
struct Worth {
  private let graph: StateGraph
  private let gains: BestGains
  private let outcomes: [Int32]

  init(_ graph: StateGraph) {
    self.graph = graph
    let components = Components(graph)
    gains = BestGains(graph, components)
    outcomes = Worth.outcomes(graph, components)
  }

  /// The worth of an edge, each number the more the better.
  func of(_ edge: Int) -> [Int32] {
    let target = Int(graph.edges[edge].target)
    return [outcomes[target]]
      + graph.scenario.manual.principles.indices.map { principle in
        (gains.gain(principle, from: target) ?? -1_000_000) + graph.points(edge, principle)
      }
  }

  /// The best outcome that each state can come to: 3 good, 2 mixed, 1 poor, 0 no ending.
  private static func outcomes(_ graph: StateGraph, _ components: Components) -> [Int32] {
    var outcomes = [Int32](repeating: 0, count: graph.count)
    for component in 0..<components.count {
      let members = components.members(component)
      var best: Int32 = 0
      for state in members {
        best = max(best, outcome(of: graph.space.end(of: Int(state)), graph.scenario.teachingCase))
        for edge in graph.edges(from: Int(state)) { best = max(best, outcomes[Int(graph.edges[edge].target)]) }
      }
      for state in members { outcomes[Int(state)] = best }
    }
    return outcomes
  }

  private static func outcome(of end: SessionEnd?, _ teachingCase: Case) -> Int32 {
    guard case .ending(let ending) = end else { return 0 }
    switch teachingCase.endings[ending].outcome {
    case .good: return 3
    case .mixed: return 2
    case .poor: return 1
    }
  }
}
