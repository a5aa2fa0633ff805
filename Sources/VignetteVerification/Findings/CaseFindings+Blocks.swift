import VignetteEngine
import VignetteSource

/// Blocks of an `if` that no play runs, and `if`s that no play passes by.
extension CaseFindings {
  mutating func findBlocks() {
    let space = analysis.space(for: .blocks(scenario))
    guard isDecided(space, "which blocks run") else { return }
    let places = Dictionary(uniqueKeysWithValues: scenario.program.sides.enumerated().map { ($0.element, $0.offset) })
    for (place, body) in BodyPlace.bodies(of: teachingCase) {
      guard let reached = place.reached, space.reaches(reached) else { continue }
      findBlocks(in: body.statements, space, places)
    }
  }

  private mutating func findBlocks(in statements: [Statement], _ space: StateSpace, _ places: [Side: Int]) {
    for statement in statements where !statement.arms.isEmpty {
      for arm in statement.arms { findBlock(arm, of: statement, space, places) }
      findPassing(statement, space, places)
    }
  }

  private mutating func findBlock(
    _ arm: Arm, of statement: Statement, _ space: StateSpace, _ places: [Side: Int]
  ) {
    guard let place = places[Side(range: arm.range, isPassedBy: false)] else { return }
    if space.reaches(.side(place)) { return findBlocks(in: arm.body.statements, space, places) }
    let asked = arm.condition.map { [$0] } ?? statement.arms.compactMap(\.condition)
    obstacles.add(block: arm.range, asking: unreachedAsked(asked))
    let finding = Finding(
      .blockNeverRuns(isElse: arm.condition == nil, arm.condition == nil ? [] : reasons(at: arm.range)),
      at: arm.range,
      isImplied: followsFromOthers(asked), beside: arm.condition == nil ? statement.arms.map(\.range) : [])
    report(unreached: .side(place), finding)
  }

  private mutating func findPassing(_ statement: Statement, _ space: StateSpace, _ places: [Side: Int]) {
    let way = Side(range: statement.range, isPassedBy: true)
    guard let place = places[way], !space.reaches(.side(place)), !isReachedByTyping(.side(place)) else { return }
    report(
      Finding(
        .neverPassedBy(rangesHere(at: statement.arms.map(\.range))), at: statement.range,
        isImplied: followsFromOthers(statement.arms.compactMap(\.condition)), beside: statement.arms.map(\.range)))
  }
}
