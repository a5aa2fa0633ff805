import VignetteEngine
import VignetteSource

/// States from which nothing leads to where it should: to any ending, or out of a rupture.
///
/// That turns run out is told by itself. So that it is not told as a trap, these are looked for with more turns than the
/// case holds, in states that come within them.
extension CaseFindings {
  mutating func findTraps() {
    guard let graph = unhurriedGraph(for: Question(scenario), "traps") else { return }
    let sources = SourceLists(graph)
    let endings = (0..<graph.count).filter { graph.ending(of: $0) != nil }
    let stops = (0..<graph.count).filter {
      graph.space.end(of: $0) == .deadEnd || graph.space.end(of: $0) == .goingRound
    }
    let comesToEnding = Reachability.toward(endings, graph, sources)
    let comesToStop = Reachability.toward(stops, graph, sources)
    let trapped = (0..<graph.count).filter { state in
      graph.space.end(of: state) == nil && !comesToEnding[state] && !comesToStop[state]
    }
    for (scene, way) in entries(to: trapped, graph) {
      report(Finding(.trap(teachingCase.scenes[scene].title), at: teachingCase.scenes[scene].range, shownBy: way))
    }
  }

  /// A rupture that is left open on the way to a poor ending is what that ending tells of; one that is left open on the
  /// way to another is told.
  mutating func findUnrepaired() {
    guard scenario.program.instructions.contains(where: { if case .rupture = $0 { true } else { false } }) else {
      return
    }
    let question = Question.ofStates(scenario) { $0.rupture = true }
    guard let graph = unhurriedGraph(for: question, "ruptures and their repair") else { return }
    let sources = SourceLists(graph)
    let mended = Reachability.toward(whole(graph), graph, sources)
    var told: Set<Int> = []
    for (place, ending) in endingsToldByNoRupture {
      let arrivals = (0..<graph.count).filter { graph.space.end(of: $0) == .ending(place) }
      let comes = Reachability.toward(arrivals, graph, sources)
      let left = (0..<graph.count).filter { graph.space.end(of: $0) == nil && !mended[$0] && comes[$0] }
      for (scene, way) in entries(to: left, graph) where told.insert(scene).inserted {
        let declared = teachingCase.scenes[scene]
        report(
          Finding(
            .ruptureWithoutRepair(declared.title, ending.title, ending.outcome.rawValue), at: declared.range,
            shownBy: way))
      }
    }
  }

  /// The endings at which an open rupture should have been mended, the good ones first. A mixed one to which an arrow
  /// leads that asks for the rupture tells of it.
  private var endingsToldByNoRupture: [(Int, Ending)] {
    let asking = RuptureArrows.endings(of: teachingCase)
    let endings = teachingCase.endings.enumerated().map { ($0.offset, $0.element) }
    return endings.filter { $0.1.outcome == .good }
      + endings.filter { $0.1.outcome == .mixed && !asking.contains($0.0) }
  }

  /// The states without an open rupture.
  private func whole(_ graph: StateGraph) -> [Int] {
    var whole: [Int] = []
    graph.space.forEach(in: 0..<graph.count) { state, flat in
      if flat.cells[FlatLayout.rupture] == 0 { whole.append(state) }
      return true
    }
    return whole
  }

  /// Of some states the first in each scene that was come to from outside them, with the way there.
  private func entries(to states: [Int], _ graph: StateGraph) -> [(scene: Int, way: [Choice])] {
    let members = Set(states)
    var told: Set<Int> = []
    return states.compactMap { state in
      guard let scene = graph.space.scene(of: state), !told.contains(scene) else { return nil }
      guard !members.contains(graph.space.parent(state)) else { return nil }
      let way = graph.space.choices(to: state)
      guard spokenTurns(way) < teachingCase.header.turns else { return nil }
      told.insert(scene)
      return (scene, way)
    }
  }

  func spokenTurns(_ way: [Choice]) -> Int {
    way.reduce(0) { turns, choice in
      if case .intervention(let place) = choice, teachingCase.interventions[place].isInward {
        turns
      } else {
        turns + 1
      }
    }
  }
}
