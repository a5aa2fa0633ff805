import VignetteEngine

/// A safety task over the states of a case: where it is on offer, and where it is missed.
struct SafetyTask {
  /// The states, which tell apart whether the task was met.
  let graph: StateGraph
  private let requirement: Int
  private let declared: Requirement

  /// A safety task by its place among the requirements.
  init(_ requirement: Int, _ graph: StateGraph) {
    self.graph = graph
    self.requirement = requirement
    declared = graph.scenario.teachingCase.header.requirements[requirement]
  }

  /// Whether a state offers it.
  func isOffered(in state: Int) -> Bool {
    graph.edges(from: state).contains { edge in
      graph.intervention(edge).map { graph.scenario.teachingCase.interventions[$0].move == declared.move } ?? false
    }
  }

  /// The step in which an edge misses it; nothing where it does not.
  func miss(_ edge: Int, from state: Int) -> Step? {
    guard graph.failures(edge) > 0 else { return nil }
    let step = graph.scenario.step(from: graph.space.state(state), taking: graph.choice(edge), .arrivals)
    return step.events.contains(.failed(.requirement(requirement))) ? step : nil
  }

  /// Whether a step leaves by a poor ending before the task was due.
  func leavesPoorly(_ step: Step) -> Bool {
    guard case .ending(let ending) = step.state.end else { return false }
    guard graph.scenario.teachingCase.endings[ending].outcome == .poor else { return false }
    return !step.arrivals.contains { $0.place == due }
  }

  /// For each state, whether some path offers the task before it is missed.
  var comesToOffer: [Bool] {
    let sources = SourceLists(graph)
    var comes = (0..<graph.count).map { isOffered(in: $0) }
    var open = (0..<graph.count).filter { comes[$0] }
    while let state = open.popLast() {
      for source in sources.of(state) where !comes[Int(source.source)] {
        guard miss(Int(source.edge), from: Int(source.source)) == nil else { continue }
        comes[Int(source.source)] = true
        open.append(Int(source.source))
      }
    }
    return comes
  }

  /// The place before which the task is due; nothing where it is due before the end, however that comes.
  private var due: ClaimPlace? {
    switch declared.deadline {
    case .scene(let scene): .scene(scene)
    case .visit(let visit): .visit(visit)
    case .ending(let ending): .ending(ending)
    case .end: nil
    }
  }
}
