import VignetteEngine

/// What the paths of a case can earn.
package struct Earnings: Sendable {
  /// The states that tell apart where paths lead and what they earn.
  package let graph: StateGraph
  /// The components of the graph.
  package let components: Components
  /// The most that each principle can still gain from every state.
  package let most: BestGains
  /// The most that any path earns on each principle at its end.
  package let best: [Int]

  /// What the paths of a graph earn.
  init(_ graph: StateGraph) {
    self.graph = graph
    components = Components(graph)
    most = BestGains(graph, components)
    best = most.whole
  }

  /// The principles in focus that some path can earn.
  package var focus: [Int] {
    let earned = best.indices.filter { best[$0] > 0 }
    let named = graph.scenario.focus
    return named.isEmpty ? earned : earned.filter { named.contains($0) }
  }
}
