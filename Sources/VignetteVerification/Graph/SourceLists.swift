/// For each state of a graph, the states that lead to it and the choices by which they do.
struct SourceLists {
  private let first: [Int]
  private let entries: [(source: Int32, edge: Int32)]

  init(_ graph: StateGraph) {
    var counts = [Int](repeating: 0, count: graph.count + 1)
    for edge in graph.edges { counts[Int(edge.target) + 1] += 1 }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var next = counts
    var entries = [(source: Int32, edge: Int32)](repeating: (0, 0), count: graph.edges.count)
    for source in 0..<graph.count {
      for edge in graph.edges(from: source) {
        let target = Int(graph.edges[edge].target)
        entries[next[target]] = (Int32(source), Int32(edge))
        next[target] += 1
      }
    }
    first = counts
    self.entries = entries
  }

  /// What leads to a state.
  func of(_ state: Int) -> ArraySlice<(source: Int32, edge: Int32)> { entries[first[state]..<first[state + 1]] }
}
