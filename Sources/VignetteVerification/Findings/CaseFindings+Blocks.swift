import VignetteEngine
import VignetteSource

/// Blocks of an `if` that no play runs, and `if`s that no play passes by.
extension CaseFindings {
  mutating func findBlocks() {
    let space = analysis.space(for: .blocks(scenario))
    guard isDecided(space, "which blocks run") else { return }
    let places = Dictionary(uniqueKeysWithValues: scenario.program.sides.enumerated().map { ($0.element, $0.offset) })
    for body in playedBodies(space) { findBlocks(in: body.statements, space, places) }
  }

  /// The bodies that some play runs, without those of reactions, which typed words can call forth at any time.
  private func playedBodies(_ space: StateSpace) -> [Body] {
    let scenes = teachingCase.scenes.enumerated().flatMap { scene, declared in
      [
        space.reaches(.scene(scene)) ? declared.body : nil,
        space.reaches(.otherwise(scene)) ? declared.otherwise : nil,
      ]
    }
    return scenes.compactMap { $0 }
      + teachingCase.visits.enumerated().filter { space.reaches(.visit($0.offset)) }.map(\.element.body)
      + teachingCase.interventions.enumerated().filter { space.reaches(.offered($0.offset)) }.map(\.element.body)
      + teachingCase.endings.enumerated().filter { space.reaches(.ending($0.offset)) }.map(\.element.body)
      + teachingCase.rules.enumerated().filter { space.reaches(.rule($0.offset)) }.map(\.element.body)
      + (space.reaches(.outOfTime) ? [teachingCase.outOfTime] : [])
  }

  private mutating func findBlocks(in statements: [Statement], _ space: StateSpace, _ places: [Side: Int]) {
    for statement in statements {
      guard !statement.arms.isEmpty else { continue }
      for arm in statement.arms { findBlock(arm, space, places) }
      let way = Side(range: statement.range, isPassedBy: true)
      if let place = places[way], !space.reaches(.side(place)) {
        report(Finding(.neverPassedBy(ranges(in: statement.arms)), at: statement.range))
      }
    }
  }

  private mutating func findBlock(_ arm: Arm, _ space: StateSpace, _ places: [Side: Int]) {
    guard let place = places[Side(range: arm.range, isPassedBy: false)] else { return }
    if space.reaches(.side(place)) { return findBlocks(in: arm.body.statements, space, places) }
    report(
      Finding(
        .blockNeverRuns(isElse: arm.condition == nil, arm.condition.map { ranges(in: $0) } ?? []), at: arm.range))
  }

  private func ranges(in arms: [Arm]) -> [String] {
    arms.compactMap(\.condition).flatMap { ranges(in: $0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
