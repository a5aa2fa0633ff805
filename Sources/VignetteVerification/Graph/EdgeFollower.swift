import VignetteEngine

/// Follows the choices of one piece of states and notes where they lead. One follower serves one worker.
final class EdgeFollower: @unchecked Sendable {
  /// The choices of the last piece; their gains are places in this follower's own `gains`.
  private(set) var edges: [StateGraph.Edge] = []
  /// How many choices each state of the last piece has.
  private(set) var counts: [UInt32] = []
  /// The different gains this follower has met.
  private(set) var gains: GainTable
  private let space: StateSpace
  private let walker: Walker

  init(_ space: StateSpace) {
    self.space = space
    gains = GainTable(space.scenario)
    walker = Walker(space.scenario, space.packing, replies: space.replies, tally: FlatTally(space.scenario))
  }

  /// Follows the choices of some states.
  func follow(_ states: Range<Int>) {
    var (walker, gains) = (self.walker, self.gains)
    var (edges, counts) = (self.edges, self.counts)
    edges.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    let (width, table, points) = (space.packing.width, space.table, walker.tally.points)
    for state in states {
      walker.load(space.key(state))
      counts.append(UInt32(walker.count))
      for index in 0..<walker.count {
        walker.take(index)
        guard let target = table.find(walker.next, StateTable.hash(walker.next, width)) else {
          preconditionFailure("a choice leads to a state that a whole space does not have")
        }
        let code = walker.code(index)
        let gain = gains.place(of: points, choice: Int(code))
        edges.append(StateGraph.Edge(target: Int32(target), code: code, gain: gain))
      }
    }
    (self.edges, self.counts, self.gains) = (edges, counts, gains)
  }
}
