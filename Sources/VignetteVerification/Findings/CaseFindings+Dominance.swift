import VignetteEngine
import VignetteSource

/// Lines that are the best choice wherever they are on offer, and lines that never are.
///
/// A choice is measured by all that can still come of it: the best outcome, and the most that each principle can gain
/// to the end. Lines of poor moves are meant to be the worse choice, so only choices among other moves are told.
extension CaseFindings {
  mutating func findDominance() {
    guard let graph = graph(for: Question(scenario), "which lines are always the best choice") else { return }
    var standings = [Standing](repeating: Standing(), count: teachingCase.interventions.count)
    let worth = Worth(graph)
    for state in 0..<graph.count {
      let edges = graph.edges(from: state).filter { isWeighed($0, graph) }
      guard edges.count > 1 else { continue }
      let worths = edges.map { worth.of($0) }
      for (place, edge) in edges.enumerated() {
        guard let intervention = graph.intervention(edge) else { continue }
        let others = worths.enumerated().filter { $0.offset != place }.map(\.element)
        standings[intervention].add(worths[place], among: others)
      }
    }
    for (intervention, standing) in standings.enumerated() where standing.isWeighed {
      let declared = teachingCase.interventions[intervention]
      if standing.isAlwaysBest { report(Finding(.alwaysBest(declared.line), at: declared.range)) }
      if standing.isNeverBest { report(Finding(.neverBest(declared.line), at: declared.range)) }
    }
  }

  private func isWeighed(_ edge: Int, _ graph: StateGraph) -> Bool {
    guard let intervention = graph.intervention(edge) else { return false }
    let declared = teachingCase.interventions[intervention]
    return !declared.isInward && scenario.manual.moves[declared.move].sense != .poor
  }
}
