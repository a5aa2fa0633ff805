/// What came of an exploration.
package enum Exploration: Sendable {
  /// Every state was seen.
  case whole(StateGraph)
  /// A limit was hit; nothing can be said of all paths.
  case cut(String)

  /// The graph, where every state was seen.
  package var graph: StateGraph? {
    switch self {
    case .whole(let graph): graph
    case .cut: nil
    }
  }
}
