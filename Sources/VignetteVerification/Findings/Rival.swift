import VignetteEngine

/// A line that can be taken in some state, to be set beside the others.
struct Rival {
  /// The intervention.
  let intervention: Int
  /// What it is worth there, each number the more the better.
  let worth: [Int32]
  private let graph: StateGraph
  private let target: Int

  /// The line that an edge of a graph takes.
  init(_ edge: Int, _ worth: [Int32], _ graph: StateGraph) {
    intervention = graph.intervention(edge) ?? -1
    self.worth = worth
    self.graph = graph
    target = Int(graph.edges[edge].target)
  }

  /// Whether taking it takes another away. What only the end of time takes away is no matter of choice.
  func costs(_ other: Rival) -> Bool {
    other.intervention != intervention && graph.space.end(of: target) != .outOfTime
      && !graph.edges(from: target).contains { graph.intervention($0) == other.intervention }
  }

  /// Whether it is at least as good as another in everything and better in something.
  func beats(_ other: Rival) -> Bool { worth != other.worth && zip(worth, other.worth).allSatisfy { $0 >= $1 } }
}
