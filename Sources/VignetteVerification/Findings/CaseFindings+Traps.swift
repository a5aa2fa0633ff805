import VignetteEngine
import VignetteSource

/// States from which nothing leads to where it should: to any ending, or out of a rupture.
extension CaseFindings {
  mutating func findTraps() {
    guard let graph = graph(for: Question(scenario), "traps") else { return }
    let sources = SourceLists(graph)
    let endings = (0..<graph.count).filter { if case .ending = graph.space.end(of: $0) { true } else { false } }
    let stops = (0..<graph.count).filter {
      graph.space.end(of: $0) == .deadEnd || graph.space.end(of: $0) == .goingRound
    }
    let comesToEnding = Reachability.toward(endings, graph, sources)
    let comesToStop = Reachability.toward(stops, graph, sources)
    let trapped = (0..<graph.count).filter { state in
      graph.space.end(of: state) == nil && !comesToEnding[state] && !comesToStop[state]
    }
    for (scene, state) in entries(to: trapped, graph) {
      report(
        Finding(
          .trap(teachingCase.scenes[scene].title), at: teachingCase.scenes[scene].range,
          shownBy: graph.space.choices(to: state)))
    }
  }

  mutating func findUnrepaired() {
    guard scenario.program.instructions.contains(where: { if case .rupture = $0 { true } else { false } }) else {
      return
    }
    let question = Question.ofStates(scenario) { $0.rupture = true }
    guard let graph = graph(for: question, "ruptures and their repair") else { return }
    var ruptured = [Bool](repeating: false, count: graph.count)
    graph.space.forEach(in: 0..<graph.count) { state, flat in
      ruptured[state] = flat.cells[FlatLayout.rupture] != 0
      return true
    }
    let mended = Reachability.toward((0..<graph.count).filter { !ruptured[$0] }, graph, SourceLists(graph))
    let left = (0..<graph.count).filter { graph.space.end(of: $0) == nil && !mended[$0] }
    for (scene, state) in entries(to: left, graph) {
      report(
        Finding(
          .ruptureWithoutRepair(teachingCase.scenes[scene].title), at: teachingCase.scenes[scene].range,
          shownBy: graph.space.choices(to: state)))
    }
  }

  /// Of some states the first in each scene that was come to from outside them.
  private func entries(to states: [Int], _ graph: StateGraph) -> [(scene: Int, state: Int)] {
    let members = Set(states)
    var told: Set<Int> = []
    return states.compactMap { state in
      guard let scene = graph.space.scene(of: state) else { return nil }
      let parent = graph.space.parent(state)
      guard !members.contains(parent), told.insert(scene).inserted else { return nil }
      return (scene, state)
    }
  }
}
