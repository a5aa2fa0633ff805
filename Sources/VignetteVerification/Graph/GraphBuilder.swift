import VignetteEngine

/// Puts together what followers noted, in the order of the states.
struct GraphBuilder {
  private let space: StateSpace
  private var edges: [StateGraph.Edge] = []
  private var firstEdges: [UInt32] = [0]
  private var gains: GainTable

  init(_ space: StateSpace) {
    self.space = space
    edges.reserveCapacity(space.transitions)
    firstEdges.reserveCapacity(space.count + 1)
    gains = GainTable(space.scenario)
  }

  /// Adds the choices of the next piece.
  mutating func add(_ follower: EdgeFollower) {
    let places = follower.gains.gains.map { gains.place(of: $0) }
    for edge in follower.edges {
      edges.append(StateGraph.Edge(target: edge.target, code: edge.code, gain: places[Int(edge.gain)]))
    }
    for count in follower.counts { firstEdges.append(firstEdges[firstEdges.count - 1] + count) }
  }

  /// The graph, when all pieces are added.
  var graph: StateGraph { StateGraph(space, edges: edges, firstEdges: firstEdges, gains: gains.gains) }
}
