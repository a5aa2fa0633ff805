package import VignetteEngine

/// Every state a case can be in, as far as a question tells them apart, and every choice that leads from one to
/// another. State 0 is the beginning; states lie in the order in which a breadth-first search found them.
package struct StateGraph: Sendable {
  /// A choice that leads from one state to another.
  package struct Edge: Sendable {
    /// What is done.
    package let choice: Choice
    /// The state it leads to.
    package let target: Int32
    /// What it earns and costs, as a place in `points`.
    package let points: Int32
  }

  /// The states.
  package internal(set) var states: [State] = []
  /// The choices of all states, those of one state together.
  package internal(set) var edges: [Edge] = []
  /// Where the choices of each state begin, and behind them the number of all.
  package internal(set) var firstEdges: [Int] = [0]
  /// The state from which each state was first found; -1 for the beginning.
  package internal(set) var parents: [Int32] = []
  /// The choice by which each state was first found, as a place in `edges`; -1 for the beginning.
  package internal(set) var parentEdges: [Int32] = []
  /// The different gains and costs that choices have, by principle.
  package internal(set) var points: [[Int]] = []
  /// What was arrived at, with the conditions asked on arriving that did not hold there.
  package internal(set) var arrivals: [ArrivalWitness] = []

  /// The choices of a state.
  package func edges(from state: Int) -> ArraySlice<Edge> { edges[firstEdges[state]..<firstEdges[state + 1]] }

  /// The shortest way from the beginning to a state.
  package func choices(to state: Int) -> [Choice] {
    var choices: [Choice] = []
    var current = state
    while parents[current] >= 0 {
      choices.append(edges[Int(parentEdges[current])].choice)
      current = Int(parents[current])
    }
    return choices.reversed()
  }

  /// The states in which a session ended.
  package var ends: [Int] { states.indices.filter { states[$0].end != nil } }
}
