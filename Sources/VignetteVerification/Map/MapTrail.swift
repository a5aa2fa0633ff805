package import VignetteEngine

/// One play on the map of a case.
package struct MapTrail: Sendable {
  /// Something the trainee did, and where it led.
  package struct Turn: Sendable {
    /// The scene it was done in.
    package let scene: Int
    /// What was done.
    package let choice: Choice
    /// Where it led; empty where the play stayed.
    package let legs: [MapLeg]
  }

  /// Where the opening led on by itself.
  package let opening: [MapLeg]
  /// What was done, in order.
  package let turns: [Turn]
  /// How it ended; nothing where it did not.
  package let end: SessionEnd?

  /// The play that some choices are.
  package init(_ choices: [Choice], in scenario: Scenario) {
    let (opening, first) = LegReader.openingLegs(in: scenario)
    var state = first.state
    var turns: [Turn] = []
    for choice in choices {
      let (legs, step) = LegReader.legs(of: choice, from: state, in: scenario)
      turns.append(Turn(scene: state.scene, choice: choice, legs: legs))
      state = step.state
    }
    self.opening = opening
    self.turns = turns
    end = state.end
  }

  /// The best play of a case: the one that earns the most without a safety failure among those with the best outcome;
  /// nothing where there is none, or where a limit was hit.
  package init?(bestOf analysis: inout CaseAnalysis) {
    let graph = analysis.graph(for: .safety(analysis.scenario))
    guard let play = graph.flatMap({ PlayComparison($0).bestPlay }) else { return nil }
    self.init(play, in: analysis.scenario)
  }

  /// Every leg in order.
  package var legs: [MapLeg] { opening + turns.flatMap(\.legs) }
}
