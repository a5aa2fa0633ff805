import VignetteEngine

extension CaseOverview {
  /// The overview of a case; what was found out on the way is kept in the analysis.
  package init(of analysis: inout CaseAnalysis) {
    let scenario = analysis.scenario
    let space = analysis.space(for: .safety(scenario))
    let graph = analysis.graph(for: .safety(scenario))
    let maker = graph.map { PlayComparison($0) }
    isPlain = analysis.isPlain
    stop = space.stop
    states = space.count
    transitions = space.transitions
    depth = space.depth
    bytes = space.bytes
    ends = CaseOverview.ends(of: space, maker)
    dynamics = scenario.teachingCase.dynamics.indices.map { dynamic in
      Span(dynamic: dynamic, values: analysis.range(of: dynamic).map { $0.least...$0.most })
    }
    principles = maker?.reaches ?? []
    bestPlay = maker?.bestPlay
  }

  private static func ends(of space: StateSpace, _ comparison: PlayComparison?) -> [End] {
    var states: [SessionEnd: [Int]] = [:]
    for state in 0..<space.count {
      if let end = space.end(of: state) { states[end, default: []].append(state) }
    }
    let endings = space.scenario.teachingCase.endings.indices.map { SessionEnd.ending($0) }
    return (endings + [.outOfTime, .deadEnd, .goingRound]).compactMap { end in
      guard let found = states[end], let first = found.first else { return nil }
      return End(
        end: end, states: found.count, shortest: space.choices(to: first), best: comparison?.bestPlay(to: found))
    }
  }
}

extension StateSpace {
  /// How many choices the longest of the shortest ways has: that to the last state found.
  package var depth: Int {
    var (depth, state) = (0, count - 1)
    while parent(state) >= 0 {
      state = parent(state)
      depth += 1
    }
    return depth
  }
}
