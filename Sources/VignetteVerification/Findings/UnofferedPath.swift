import VignetteEngine

/// Looks for the shortest path on which a safety task is missed and was never on offer: only states that do not offer
/// it are passed.
///
/// Two ways to miss it do not count, since they are the trainee's own: to leave by a poor ending before the task was
/// due, and to lose the chance of being offered it by a choice that costs points.
struct UnofferedPath {
  private let graph: StateGraph
  private let task: SafetyTask
  private let comesToOffer: [Bool]
  private var source: [Int32]
  private var edgeTaken: [Int32]

  /// The path for a safety task; nothing where every path that misses it had it on offer.
  static func find(missing requirement: Int, in graph: StateGraph) -> [Choice]? {
    var search = UnofferedPath(SafetyTask(requirement, graph))
    return search.run()
  }

  private init(_ task: SafetyTask) {
    self.task = task
    graph = task.graph
    comesToOffer = task.comesToOffer
    source = [Int32](repeating: -1, count: graph.count)
    edgeTaken = source
  }

  private mutating func run() -> [Choice]? {
    var open = task.isOffered(in: 0) ? [] : [0]
    var next = 0
    while next < open.count {
      let state = open[next]
      next += 1
      for edge in graph.edges(from: state) where !isOwnFault(edge, from: state) {
        if let step = task.miss(edge, from: state) {
          if task.leavesPoorly(step) { continue }
          return way(to: state) + [graph.choice(edge)]
        }
        let target = Int(graph.edges[edge].target)
        guard target != 0, source[target] < 0, !task.isOffered(in: target) else { continue }
        (source[target], edgeTaken[target]) = (Int32(state), Int32(edge))
        open.append(target)
      }
    }
    return nil
  }

  /// Whether a choice costs points and takes the chance of being offered the task away.
  private func isOwnFault(_ edge: Int, from state: Int) -> Bool {
    guard comesToOffer[state], graph.costsPoints(edge) else { return false }
    return !comesToOffer[Int(graph.edges[edge].target)] || task.miss(edge, from: state) != nil
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

extension StateGraph {
  /// Whether an edge costs points on some principle.
  fileprivate func costsPoints(_ edge: Int) -> Bool {
    scenario.manual.principles.indices.contains { points(edge, $0) < 0 }
  }
}
