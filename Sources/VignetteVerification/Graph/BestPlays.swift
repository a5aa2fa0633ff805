import VignetteEngine

/// The plays that earn the most on the way to each state, all principles weighed by what a rating of 100 takes on them.
struct BestPlays {
  private static let none = Int.min
  private let graph: StateGraph
  private let isSafe: Bool
  private let weights: [Int]
  private var earned: [Int]

  /// The best plays over some principles.
  ///
  /// - Parameters:
  ///   - best: what a rating of 100 takes, by principle.
  ///   - isSafe: only plays without a safety failure count.
  init(_ graph: StateGraph, _ components: Components, principles: [Int], best: [Int], isSafe: Bool) {
    self.graph = graph
    self.isSafe = isSafe
    weights = best.indices.map { principles.contains($0) && best[$0] > 0 ? 1_000_000 / best[$0] : 0 }
    earned = [Int](repeating: BestPlays.none, count: graph.count)
    if isSafe, graph.space.failsAtOpening { return }
    earned[0] = 0
    for component in (0..<components.count).reversed() { pass(components.members(component)) }
  }

  /// What the best play to a state earns; nothing where no play that counts comes to it.
  func earned(at state: Int) -> Int? { earned[state] == BestPlays.none ? nil : earned[state] }

  /// The shortest of the best plays to a state.
  func play(to state: Int) -> [Choice]? {
    guard earned(at: state) != nil else { return nil }
    var (source, edgeTaken) = ([Int32](repeating: -1, count: graph.count), [Int32](repeating: -1, count: graph.count))
    var open = [0]
    var next = 0
    while next < open.count, open[next] != state {
      for edge in graph.edges(from: open[next]) where isTight(edge, from: open[next]) {
        let target = Int(graph.edges[edge].target)
        guard target != 0, source[target] < 0 else { continue }
        (source[target], edgeTaken[target]) = (Int32(open[next]), Int32(edge))
        open.append(target)
      }
      next += 1
    }
    return way(to: state, source, edgeTaken)
  }

  /// Carries what was earned on to everything that follows. Within a component nothing can be earned.
  private mutating func pass(_ members: ArraySlice<Int32>) {
    let most = members.map { earned[Int($0)] }.max() ?? BestPlays.none
    guard most != BestPlays.none else { return }
    for state in members { earned[Int(state)] = most }
    for state in members {
      for edge in graph.edges(from: Int(state)) where counts(edge) {
        let target = Int(graph.edges[edge].target)
        earned[target] = max(earned[target], most + weight(edge))
      }
    }
  }

  private func counts(_ edge: Int) -> Bool { !isSafe || graph.failures(edge) == 0 }

  private func weight(_ edge: Int) -> Int {
    let gains = graph.gains[Int(graph.edges[edge].gain)]
    return weights.indices.reduce(0) { $0 + weights[$1] * Int(gains[$1]) }
  }

  private func isTight(_ edge: Int, from state: Int) -> Bool {
    counts(edge) && earned[state] + weight(edge) == earned[Int(graph.edges[edge].target)]
  }

  private func way(to state: Int, _ source: [Int32], _ edgeTaken: [Int32]) -> [Choice] {
    var (choices, current): ([Choice], Int) = ([], state)
    while source[current] >= 0 {
      choices.append(graph.choice(Int(edgeTaken[current])))
      current = Int(source[current])
    }
    return choices.reversed()
  }
}
