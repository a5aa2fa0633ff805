/// The strongly connected components of a state graph: states that lead to one another (Tarjan 1972).
///
/// Components lie so that every one comes before those that lead to it.
package struct Components: Sendable {
  /// The component of each state.
  package let component: [Int32]
  /// The states of each component.
  package let members: [[Int32]]

  /// The components of a graph.
  package init(_ graph: StateGraph) {
    var search = ComponentSearch(graph)
    search.run()
    component = search.component
    members = search.members
  }
}
