import VignetteEngine

/// How many spoken turns lead from each state to one where a condition holds.
enum TurnDistance {
  /// A distance that no path covers.
  static let none = Int.max

  /// The least spoken turns from every state to one of some states; 0 for these. Inward moves cost nothing.
  static func toward(_ goals: [Int], _ graph: StateGraph, _ sources: SourceLists) -> [Int] {
    var distances = [Int](repeating: none, count: graph.count)
    var layer = goals
    for state in layer { distances[state] = 0 }
    var distance = 0
    while !layer.isEmpty {
      let whole = spread(layer, distance, &distances) { state in
        sources.of(state).filter { !graph.usesTurn(Int($0.edge)) }.map { Int($0.source) }
      }
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
}
