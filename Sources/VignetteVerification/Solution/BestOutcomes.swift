import VignetteEngine

/// For every state the best outcome of the endings that can be reached from it: 3 good, 2 mixed, 1 poor, 0 none.
enum BestOutcomes {
  static func of(_ graph: StateGraph, _ components: Components) -> [UInt8] {
    var outcomes = [UInt8](repeating: 0, count: graph.count)
    for component in 0..<components.count {
      let members = components.members(component)
      var best: UInt8 = 0
      for state in members {
        best = max(best, rank(of: graph.space.end(of: Int(state)), graph.scenario.teachingCase))
        for edge in graph.edges(from: Int(state)) { best = max(best, outcomes[Int(graph.edges[edge].target)]) }
      }
      for state in members { outcomes[Int(state)] = best }
    }
    return outcomes
  }

  /// How an end ranks.
  static func rank(of end: SessionEnd?, _ teachingCase: Case) -> UInt8 {
    guard case .ending(let ending) = end else { return 0 }
    return UInt8(teachingCase.endings[ending].outcome.rank)
  }

  /// The outcome of a rank; nothing for 0.
  static func outcome(of rank: UInt8) -> Outcome? {
    Outcome.allCases.first { $0.rank == Int(rank) }
  }
}
