import VignetteEngine

/// For every state, the most each principle can still gain from there to an end.
///
/// A choice that gains or costs anything uses something up for good, so it never lies on a round; within a round all
/// states can gain the same.
package struct BestGains: Sendable {
  /// By principle, then by state; nothing where no end can be reached.
  package let gains: [[Int32?]]

  /// The gains of a graph over some number of principles.
  package init(_ graph: StateGraph, principles: Int) {
    let components = Components(graph)
    gains = (0..<principles).map { BestGains.gains(of: $0, graph, components) }
  }

  /// The most that any path earns on each principle at its end.
  package var best: [Int] { gains.map { max(0, Int($0.first.flatMap { $0 } ?? 0)) } }

  private static func gains(of principle: Int, _ graph: StateGraph, _ components: Components) -> [Int32?] {
    let points = graph.points.map { Int32($0[principle]) }
    var gains = [Int32?](repeating: nil, count: graph.states.count)
    for members in components.members {
      var most: Int32?
      for state in members { most = larger(most, from(Int(state), graph, points, gains)) }
      for state in members { gains[Int(state)] = most }
    }
    return gains
  }

  private static func from(_ state: Int, _ graph: StateGraph, _ points: [Int32], _ gains: [Int32?]) -> Int32? {
    if graph.states[state].end != nil { return 0 }
    var most: Int32?
    for edge in graph.edges(from: state) {
      guard let after = gains[Int(edge.target)] else { continue }
      most = larger(most, after + points[Int(edge.points)])
    }
    return most
  }

  private static func larger(_ left: Int32?, _ right: Int32?) -> Int32? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
  }
}
