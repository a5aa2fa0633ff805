import VignetteEngine
import VignetteSource

/// What dynamics do over all plays: those that never move, or never come back from a limit.
extension CaseFindings {
  mutating func findDynamics() {
    for dynamic in teachingCase.dynamics.indices {
      guard let range = analysis.range(of: dynamic) else {
        leaveUndecided("the range of \(teachingCase.dynamics[dynamic].id): it needs more states than are allowed")
        continue
      }
      findMovement(of: dynamic, range)
    }
  }

  /// Counts are the author's own marks: that one stays where it was set is meant.
  private mutating func findMovement(of dynamic: Int, _ range: DynamicRange) {
    let declared = teachingCase.dynamics[dynamic]
    if !range.isMoved, !isPartOfMoving(dynamic) {
      unmoved.insert(dynamic)
      report(
        Finding(
          .unmovedDynamic(declared.id, range.least), at: declared.range, isImplied: isPartOfUnmoved(dynamic)))
    }
    guard !declared.isCount else { return }
    for limit in range.stuckAt { report(Finding(.stuckDynamic(declared.id, limit), at: declared.range)) }
  }

  /// Whether it is a part of a derived name of which an earlier part is told not to move either.
  private func isPartOfUnmoved(_ dynamic: Int) -> Bool {
    teachingCase.derived.contains { derived in
      derived.parts.contains(dynamic) && derived.parts.contains { $0 < dynamic && unmoved.contains($0) }
    }
  }

  /// Whether it is a part of a derived name that another part moves.
  private mutating func isPartOfMoving(_ dynamic: Int) -> Bool {
    let others = teachingCase.derived.map(\.parts).filter { $0.contains(dynamic) }.flatMap { $0 }
    return others.contains { part in analysis.range(of: part).map { $0.least < $0.most } ?? false }
  }
}
