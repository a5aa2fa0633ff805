import VignetteEngine

/// For every state, the most and the least each principle can still gain from there to an end.
///
/// A choice that gains or costs anything uses something up for good, so it never lies on a round; within a round all
/// states can gain the same.
package struct BestGains: Sendable {
  /// Which of the two is looked for.
  package enum Sense: Sendable {
    /// The most.
    case most
    /// The least.
    case least
  }

  /// Where no end can be reached.
  package static let none = Int32.min

  private let gains: [[Int32]]

  /// The gains of a graph.
  ///
  /// - Parameter isSafe: only paths without a safety failure count.
  package init(_ graph: StateGraph, _ components: Components, _ sense: Sense = .most, isSafe: Bool = false) {
    gains = (0..<graph.scenario.manual.principles.count).map { principle in
      isSafe && graph.space.failsAtOpening
        ? [Int32](repeating: BestGains.none, count: graph.count)
        : BestGains.gains(of: principle, graph, components, sense, isSafe)
    }
  }

  /// What can be gained on a principle from a state on; nothing where no end can be reached.
  package func gain(_ principle: Int, from state: Int) -> Int32? {
    let gain = gains[principle][state]
    return gain == BestGains.none ? nil : gain
  }

  /// What can be gained on each principle from the beginning on, below 0 as 0.
  package var whole: [Int] { gains.indices.map { max(0, Int(gain($0, from: 0) ?? 0)) } }

  private static func gains(
    of principle: Int, _ graph: StateGraph, _ components: Components, _ sense: Sense, _ isSafe: Bool
  ) -> [Int32] {
    let points = graph.gains.map { $0[principle] }
    let isBarred = graph.gains.map { isSafe && $0[$0.count - 1] > 0 }
    var gains = [Int32](repeating: none, count: graph.count)
    for component in 0..<components.count {
      let members = components.members(component)
      var found = none
      for state in members {
        found = further(found, from(Int(state), graph, points, isBarred, gains, sense), sense)
      }
      for state in members { gains[Int(state)] = found }
    }
    return gains
  }

  private static func from(
    _ state: Int, _ graph: StateGraph, _ points: [Int32], _ isBarred: [Bool], _ gains: [Int32], _ sense: Sense
  ) -> Int32 {
    if graph.space.scene(of: state) == nil { return 0 }
    var found = none
    for edge in graph.edges(from: state) {
      let after = gains[Int(graph.edges[edge].target)]
      let gain = Int(graph.edges[edge].gain)
      if after == none || isBarred[gain] { continue }
      found = further(found, after + points[gain], sense)
    }
    return found
  }

  private static func further(_ left: Int32, _ right: Int32, _ sense: Sense) -> Int32 {
    if left == none || right == none { return max(left, right) }
    return sense == .most ? max(left, right) : min(left, right)
  }
}
