import VignetteEngine

/// What a choice is worth: the best outcome it can still come to, and the most each principle can gain with it.
struct Worth {
  private let graph: StateGraph
  private let gains: BestGains
  private let outcomes: [UInt8]

  init(_ graph: StateGraph) {
    self.graph = graph
    let components = Components(graph)
    gains = BestGains(graph, components)
    outcomes = BestOutcomes.of(graph, components)
  }

  /// The worth of an edge, each number the more the better.
  func of(_ edge: Int) -> [Int32] {
    let target = Int(graph.edges[edge].target)
    return [Int32(outcomes[target])]
      + graph.scenario.manual.principles.indices.map { principle in
        (gains.gain(principle, from: target) ?? -1_000_000) + graph.points(edge, principle)
      }
  }
}
