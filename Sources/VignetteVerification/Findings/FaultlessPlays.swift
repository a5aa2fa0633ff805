import VignetteEngine

/// The plays of a case in which nothing was said that only costs points, as far as they go.
struct FaultlessPlays {
  /// The states they come to, in the order of the shortest of them.
  private(set) var states: [Int] = [0]
  private let graph: StateGraph
  private var source: [Int32]
  private var edgeTaken: [Int32]

  /// The plays without a fault over the states of a graph.
  init(_ graph: StateGraph) {
    self.graph = graph
    source = [Int32](repeating: -1, count: graph.count)
    edgeTaken = source
    var next = 0
    while next < states.count {
      let state = states[next]
      next += 1
      for edge in graph.edges(from: state) where !graph.onlyCosts(edge) {
        let target = Int(graph.edges[edge].target)
        guard target != 0, source[target] < 0 else { continue }
        (source[target], edgeTaken[target]) = (Int32(state), Int32(edge))
        states.append(target)
      }
    }
  }

  /// Whether everything spoken on offer in a state only costs points, whatever may be noticed before.
  func isForced(_ state: Int) -> Bool {
    let spoken = spoken(from: state)
    guard !spoken.isEmpty, spoken.allSatisfy({ graph.onlyCosts($0) }) else { return false }
    return graph.edges(from: state).allSatisfy { edge in
      graph.usesTurn(edge) || isForced(Int(graph.edges[edge].target))
    }
  }

  /// The spoken choices of a state.
  func spoken(from state: Int) -> [Int] { graph.edges(from: state).filter { graph.usesTurn($0) } }

  /// The shortest play to a state.
  func way(to state: Int) -> [Choice] {
    var (choices, current): ([Choice], Int) = ([], state)
    while source[current] >= 0 {
      choices.append(graph.choice(Int(edgeTaken[current])))
      current = Int(source[current])
    }
    return choices.reversed()
  }
}

extension StateGraph {
  /// Whether an edge costs points on some principle and earns none on any.
  fileprivate func onlyCosts(_ edge: Int) -> Bool {
    let points = scenario.manual.principles.indices.map { self.points(edge, $0) }
    return points.contains { $0 < 0 } && points.allSatisfy { $0 <= 0 }
  }
}
