import VignetteEngine
import VignetteSource

/// Safety tasks that some path never offers before they fall due.
extension CaseFindings {
  mutating func findUnsafe() {
    guard !teachingCase.header.requirements.isEmpty else { return }
    guard let graph = graph(for: .safety(scenario), "safety tasks") else { return }
    for (place, declared) in teachingCase.header.requirements.enumerated() {
      guard let way = way(missing: place, graph) else { continue }
      report(
        Finding(.safetyNotOffered(scenario.manual.moves[declared.move].id), at: declared.range, shownBy: way))
    }
  }

  /// A task may be due before anything is on offer.
  private func way(missing requirement: Int, _ graph: StateGraph) -> [Choice]? {
    let opening = scenario.opening(.reckoning)
    if opening.events.contains(.failed(.requirement(requirement))) { return [] }
    return UnofferedPath.find(missing: requirement, in: graph)
  }
}
