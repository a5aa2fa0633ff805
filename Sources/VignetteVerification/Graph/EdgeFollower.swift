import VignetteEngine

/// Follows the choices of one piece of states and notes where they lead. One follower serves one worker.
final class EdgeFollower: @unchecked Sendable {
  /// The choices of the last piece; their gains are places in this follower's own `gains`.
  private(set) var edges: [StateGraph.Edge] = []
  /// How many choices each state of the last piece has.
  private(set) var counts: [UInt32] = []
  /// The different gains this follower has met.
  private(set) var gains: GainTable
  private var gainOfLeaf: [Int32] = []
  private let space: StateSpace
  private let walker: Walker

  init(_ space: StateSpace) {
    self.space = space
    gains = GainTable(space.scenario)
    walker = Walker(space.scenario, space.packing, replies: space.replies, tally: FlatTally(space.scenario))
  }

  /// Follows the choices of some states.
  func follow(_ states: Range<Int>) {
    var walker = self.walker
    var (edges, counts) = (self.edges, self.counts)
    edges.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    let (width, table) = (space.packing.width, space.table)
    for state in states {
      walker.load(space.key(state))
      counts.append(UInt32(walker.count))
      for index in 0..<walker.count {
        let leaf = walker.follow(index)
        guard let target = table.find(walker.next, StateHash(walker.next, width)) else {
          preconditionFailure("a choice leads to a state that a whole space does not have")
        }
        let code = walker.code(index)
        let gain = gain(of: code, leaf, walker)
        edges.append(StateGraph.Edge(target: Int32(target), code: code, gain: gain))
      }
    }
    (self.edges, self.counts) = (edges, counts)
  }

  /// What a choice gains; all steps to a leaf gain the same.
  private func gain(of code: Int32, _ leaf: Int?, _ walker: Walker) -> Int32 {
    guard let leaf else { return gains.place(of: walker.tally.points, choice: Int(code)) }
    if leaf >= gainOfLeaf.count { gainOfLeaf += [Int32](repeating: -1, count: leaf + 1 - gainOfLeaf.count) }
    if gainOfLeaf[leaf] < 0 {
      walker.tell(leaf)
      gainOfLeaf[leaf] = gains.place(of: walker.tally.points, choice: Int(code))
    }
    return gainOfLeaf[leaf]
  }
}
