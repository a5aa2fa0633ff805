/// The strongly connected components of a state graph: states that lead to one another (Tarjan 1972).
///
/// Components lie so that every one comes before those that lead to it.
package struct Components: Sendable {
  /// The states, those of one component together.
  package let states: [Int32]
  /// Where the states of each component begin, and behind them the number of all.
  package let first: [Int32]

  /// The components of a graph.
  package init(_ graph: StateGraph) {
    var search = ComponentSearch(graph)
    search.run()
    states = search.ordered
    first = search.first
  }

  /// How many components there are.
  package var count: Int { first.count - 1 }

  /// The states of a component.
  package func members(_ component: Int) -> ArraySlice<Int32> {
    states[Int(first[component])..<Int(first[component + 1])]
  }
}
