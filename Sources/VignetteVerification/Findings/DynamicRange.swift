import VignetteEngine

/// What one dynamic or count does over all plays, from states that keep it whole.
struct DynamicRange: Sendable {
  /// The least value in any state.
  let least: Int
  /// The greatest value in any state.
  let most: Int
  /// The limits from which it never comes back, though plays go on there.
  let stuckAt: [Int]
  /// The space it was read from.
  let space: StateSpace

  /// The range of a dynamic in a whole graph.
  init(of dynamic: Int, in graph: StateGraph) {
    space = graph.space
    var values = [Int32](repeating: 0, count: graph.count)
    let layout = FlatLayout(graph.scenario)
    graph.space.forEach(in: 0..<graph.count) { state, flat in
      values[state] = flat.cells[layout.values + dynamic]
      return true
    }
    least = Int(values.min() ?? 0)
    most = Int(values.max() ?? 0)
    let bounds = graph.scenario.teachingCase.dynamics[dynamic].bounds
    let limits = least == most ? [] : [bounds.lowerBound, bounds.upperBound]
    stuckAt = limits.filter { DynamicRange.isStuck(at: Int32($0), values, graph) }
  }

  /// Whether a value is taken while plays go on, and no choice leads away from it.
  private static func isStuck(at limit: Int32, _ values: [Int32], _ graph: StateGraph) -> Bool {
    var goesOn = false
    for state in 0..<graph.count where values[state] == limit {
      for edge in graph.edges(from: state) {
        if values[Int(graph.edges[edge].target)] != limit { return false }
        goesOn = true
      }
    }
    return goesOn
  }
}
