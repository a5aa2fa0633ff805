import VignetteEngine

/// A line that can be taken in some state, to be set beside the others.
struct Rival {
  /// The intervention.
  let intervention: Int
  /// What it is worth there, each number the more the better.
  let worth: [Int32]
  private let left: Set<Int>

  /// The line that an edge of a graph takes.
  init(_ edge: Int, _ worth: [Int32], _ graph: StateGraph) {
    intervention = graph.intervention(edge) ?? -1
    self.worth = worth
    left = Set(graph.edges(from: Int(graph.edges[edge].target)).compactMap { graph.intervention($0) })
  }

  /// Whether taking it takes another away.
  func costs(_ other: Rival) -> Bool { other.intervention != intervention && !left.contains(other.intervention) }

  /// Whether it is at least as good as another in everything and better in something.
  func beats(_ other: Rival) -> Bool { worth != other.worth && zip(worth, other.worth).allSatisfy { $0 >= $1 } }
}
