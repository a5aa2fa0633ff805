import VignetteEngine

/// What the paths of a case can earn, with and without a safety failure on the way.
struct SafeEarnings {
  /// The states, which tell apart whether safety tasks were met.
  let graph: StateGraph
  /// The most that each principle can still gain from every state without a safety failure.
  let safe: BestGains
  /// The most that any path earns on each principle at its end.
  let best: [Int]

  /// What the paths of a graph earn that keeps what safety tasks ask for.
  init(_ graph: StateGraph) {
    self.graph = graph
    let components = Components(graph)
    safe = BestGains(graph, components, isSafe: true)
    best = BestGains(graph, components).whole
  }
}
