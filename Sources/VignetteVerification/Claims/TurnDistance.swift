import VignetteEngine

/// How many spoken turns lead from each state to one where a condition holds.
enum TurnDistance {
  /// A distance that no path covers.
  static let none = Int.max

  /// The least spoken turns from every state; 0 where the condition holds already. Inward moves cost nothing.
  static func toward(_ goal: ConditionTruth, _ graph: StateGraph, _ scenario: Scenario) -> [Int] {
    let sources = SourceLists(graph)
    var distances = [Int](repeating: none, count: graph.states.count)
    var layer = graph.states.indices.filter { goal.holds(in: graph.states[$0]) }
    for state in layer { distances[state] = 0 }
    var distance = 0
    while !layer.isEmpty {
      let whole = spread(layer, distance, &distances) { inwardSources(of: $0, sources, graph, scenario) }
      layer = spreadOnce(whole, distance + 1, &distances) { sources.of($0).map { Int($0.source) } }
      distance += 1
    }
    return distances
  }

  /// Everything that leads to a layer without a turn.
  private static func spread(
    _ layer: [Int], _ distance: Int, _ distances: inout [Int], _ sources: (Int) -> [Int]
  ) -> [Int] {
    var whole = layer
    var next = 0
    while next < whole.count {
      for source in sources(whole[next]) where distances[source] > distance {
        distances[source] = distance
        whole.append(source)
      }
      next += 1
    }
    return whole
  }

  private static func spreadOnce(
    _ layer: [Int], _ distance: Int, _ distances: inout [Int], _ sources: (Int) -> [Int]
  ) -> [Int] {
    var found: [Int] = []
    for state in layer {
      for source in sources(state) where distances[source] > distance {
        distances[source] = distance
        found.append(source)
      }
    }
    return found
  }

  private static func inwardSources(
    of state: Int, _ sources: SourceLists, _ graph: StateGraph, _ scenario: Scenario
  ) -> [Int] {
    sources.of(state).compactMap { entry in
      guard case .intervention(let intervention) = graph.edges[Int(entry.edge)].choice else { return nil }
      return scenario.program.interventions[intervention].isInward ? Int(entry.source) : nil
    }
  }
}
