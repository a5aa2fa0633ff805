package import VignetteEngine

/// The states of a space with every choice that leads from one to another.
///
/// A space keeps states alone, so that a search is small; the choices are followed a second time when a question needs
/// them.
package final class StateGraph: @unchecked Sendable {
  /// A choice that leads from one state to another.
  package struct Edge: Sendable {
    /// The state it leads to.
    package let target: Int32
    /// What is done: an intervention, by its place in the case, or behind them a move, by its place in the manual.
    let code: Int32
    /// What it earns and costs, as a place in `gains`.
    let gain: Int32
  }

  /// The states.
  package let space: StateSpace
  /// The choices of all states, those of one state together.
  package let edges: [Edge]
  /// The different gains and costs that choices have: points by principle, and behind them the safety failures.
  package let gains: [[Int32]]
  private let firstEdges: [UInt32]

  init(_ space: StateSpace, edges: [Edge], firstEdges: [UInt32], gains: [[Int32]]) {
    self.space = space
    self.edges = edges
    self.firstEdges = firstEdges
    self.gains = gains
  }

  /// The scenario.
  package var scenario: Scenario { space.scenario }

  /// How many states there are.
  package var count: Int { space.count }

  /// The places of the choices of a state.
  package func edges(from state: Int) -> Range<Int> { Int(firstEdges[state])..<Int(firstEdges[state + 1]) }

  /// What is done at an edge.
  package func choice(_ edge: Int) -> Choice {
    let code = Int(edges[edge].code)
    let interventions = scenario.teachingCase.interventions.count
    return code < interventions ? .intervention(code) : .offMenu(move: code - interventions)
  }

  /// The intervention that is taken at an edge; nothing for a move off the menu.
  package func intervention(_ edge: Int) -> Int? {
    let code = Int(edges[edge].code)
    return code < scenario.teachingCase.interventions.count ? code : nil
  }

  /// What an edge earns on a principle, less what it costs.
  package func points(_ edge: Int, _ principle: Int) -> Int32 { gains[Int(edges[edge].gain)][principle] }

  /// How many safety failures an edge is.
  package func failures(_ edge: Int) -> Int32 { gains[Int(edges[edge].gain)][scenario.manual.principles.count] }

  /// Whether taking an edge uses a turn.
  package func usesTurn(_ edge: Int) -> Bool {
    intervention(edge).map { !scenario.program.interventions[$0].isInward } ?? true
  }

  /// Bytes that are taken beside the space.
  package var bytes: Int { edges.count * MemoryLayout<Edge>.stride + firstEdges.count * 4 }
}
