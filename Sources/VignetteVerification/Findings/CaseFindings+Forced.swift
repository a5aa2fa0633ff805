import VignetteEngine
import VignetteSource

/// Moments in which somebody who has done nothing wrong so far can only say what counts against them.
extension CaseFindings {
  mutating func findForced() {
    guard let graph = graph(for: Question(scenario), "where only faults are on offer") else { return }
    let plays = FaultlessPlays(graph)
    var told: Set<Int> = []
    for state in plays.states {
      guard let scene = graph.space.scene(of: state), !told.contains(scene), plays.isForced(state) else { continue }
      told.insert(scene)
      let declared = teachingCase.scenes[scene]
      report(
        Finding(
          .forcedFault(declared.title, lines: plays.spoken(from: state).count, turns: declared.turns),
          at: declared.range, shownBy: plays.way(to: state), isImplied: hasUnoffered(declared)))
    }
  }

  /// Whether it is told that a line of a scene is never on offer: it may be the one that is missing.
  private func hasUnoffered(_ scene: Scene) -> Bool {
    let lines = teachingCase.interventions[scene.interventions].flatMap { [$0.range, $0.whenRange ?? $0.range] }
    return findings.contains { $0.message.code == .neverOffered && lines.contains($0.range) }
  }
}
