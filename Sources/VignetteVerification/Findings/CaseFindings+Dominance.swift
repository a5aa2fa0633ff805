import VignetteEngine
import VignetteSource

/// Lines that are the best choice wherever they are on offer, and lines that never are.
///
/// A choice is measured by all that can still come of it: the best outcome, and the most that each principle can gain
/// to the end. It is set beside those that are lost by it, since the others can be taken after it. Lines of poor moves,
/// and lines that the case itself faults or gives nothing, are meant to be the worse choice.
extension CaseFindings {
  mutating func findDominance() {
    guard let graph = graph(for: Question(scenario), "which lines are always the best choice") else { return }
    var standings = [Standing](repeating: Standing(), count: teachingCase.interventions.count)
    let worth = Worth(graph)
    for state in 0..<graph.count {
      let rivals = graph.edges(from: state).filter { isWeighed($0, graph) }.map { Rival($0, worth.of($0), graph) }
      for rival in rivals { standings[rival.intervention].add(rival, among: rivals) }
    }
    tell(standings)
  }

  /// Where one line of a scene is always the best, it goes without saying that the others are not.
  private mutating func tell(_ standings: [Standing]) {
    let interventions = teachingCase.interventions
    let decided = Set(standings.indices.filter { standings[$0].isAlwaysBest }.map { interventions[$0].scene })
    for (declared, standing) in zip(interventions, standings) {
      if standing.isAlwaysBest { report(Finding(.alwaysBest(declared.line), at: declared.range)) }
      if standing.isNeverBest, !declared.isMarkedDown {
        let follows = decided.contains(declared.scene)
        report(Finding(.neverBest(declared.line), at: declared.range, isImplied: follows))
      }
    }
  }

  private func isWeighed(_ edge: Int, _ graph: StateGraph) -> Bool {
    guard let intervention = graph.intervention(edge) else { return false }
    let declared = teachingCase.interventions[intervention]
    return !declared.isInward && scenario.manual.moves[declared.move].sense != .poor
  }
}

extension Intervention {
  /// Whether the case gives it nothing or faults it, somewhere under it.
  fileprivate var isMarkedDown: Bool {
    body.allStatements.contains { statement in
      switch statement.kind {
      case .credit(_, let points, _): points < 0
      case .noCredit: true
      case .speech, .narration, .change, .set, .reveal, .rupture, .repair, .chart, .critical, .note, .branch, .vary,
        .lead:
        false
      }
    }
  }
}
