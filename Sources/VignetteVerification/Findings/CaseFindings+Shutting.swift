import VignetteEngine
import VignetteSource

/// Lines that earn as much as any that keeps a good ending in reach, and yet take the last way to one away from somebody
/// who has done nothing wrong: here points and patient part.
///
/// That turns run out is told by itself; so it is looked at with more turns than the case holds.
extension CaseFindings {
  mutating func findShutting() {
    let question = "which lines shut the good ending"
    guard teachingCase.endings.contains(where: { $0.outcome == .good }) else { return }
    guard let graph = unhurriedGraph(for: Question(scenario), question) else { return }
    let outcomes = BestOutcomes.of(graph, Components(graph))
    let good = UInt8(Outcome.good.rank)
    let plays = FaultlessPlays(graph)
    var told: Set<Int> = []
    for state in plays.states where outcomes[state] == good {
      let keeping = graph.edges(from: state).filter { outcomes[Int(graph.edges[$0].target)] == good }
      let most = keeping.map { graph.sum(of: $0) }.max() ?? 0
      for edge in graph.edges(from: state) where !keeping.contains(edge) && graph.sum(of: edge) >= max(1, most) {
        guard let line = graph.intervention(edge), !told.contains(line) else { continue }
        let way = plays.way(to: state) + [graph.choice(edge)]
        guard spokenTurns(way) < teachingCase.header.turns else { continue }
        told.insert(line)
        report(Finding(.shutsGoodEnding, at: teachingCase.interventions[line].range, shownBy: way))
      }
    }
  }
}

extension StateGraph {
  /// What an edge earns on all principles, less what it costs.
  fileprivate func sum(of edge: Int) -> Int32 {
    scenario.manual.principles.indices.reduce(0) { $0 + points(edge, $1) }
  }
}
