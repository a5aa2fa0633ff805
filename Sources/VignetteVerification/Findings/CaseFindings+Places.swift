import VignetteEngine
import VignetteSource

/// Scenes, visits, endings and facts that no play comes to. Where something that is told already stands in the way, it
/// only follows.
extension CaseFindings {
  mutating func findPlaces(_ space: StateSpace) {
    let lines = PlacedLine.all(of: teachingCase)
    findScenes(space, lines)
    obstacles.settle(lines)
    for (ending, declared) in teachingCase.endings.enumerated() where !space.reaches(.ending(ending)) {
      let follows = lines.contains { $0.statement.destination == .ending(ending) && obstacles.blockSomehow($0) }
      let finding = Finding(.endingNeverReached(declared.title), at: declared.range, isImplied: follows)
      report(unreached: .ending(ending), finding)
    }
    findFacts(lines)
  }

  /// Facts may come to light in the bodies of endings, too.
  private mutating func findFacts(_ lines: [PlacedLine]) {
    let space = analysis.space(for: .blocks(scenario))
    guard space.isWhole else { return }
    for (fact, declared) in teachingCase.facts.enumerated() where !space.reaches(.fact(fact)) {
      guard lines.contains(where: { $0.statement.revealed == fact }) else { continue }
      let follows = isBlocked(lines) { $0.revealed == fact }
      let finding = Finding(.factNeverFound(declared.id), at: declared.range, isImplied: follows)
      report(unreached: .fact(fact), finding)
    }
  }

  /// Scenes in the way of one another: of those that nothing else keeps plays from, the first is told.
  private mutating func findScenes(_ space: StateSpace, _ lines: [PlacedLine]) {
    var open = teachingCase.scenes.indices.filter { !space.reaches(.scene($0)) }
    while !open.isEmpty {
      obstacles.settle(lines)
      let next = open.first { scene in isBlocked(lines) { $0.sceneLedTo == scene } }
      let scene = next ?? open[0]
      open.removeAll { $0 == scene }
      tell(scene, follows: next != nil, space)
      obstacles.add(scene: scene, of: teachingCase)
    }
  }

  private mutating func tell(_ scene: Int, follows: Bool, _ space: StateSpace) {
    let declared = teachingCase.scenes[scene]
    let finding = Finding(.sceneNeverEntered(declared.title), at: declared.range, isImplied: follows)
    guard let visit = declared.visit, !space.reaches(.visit(visit)) else {
      return report(unreached: .scene(scene), finding)
    }
    report(unreached: .scene(scene), Finding(finding.message, at: finding.range, isImplied: true))
    guard obstacles.add(visit: visit) else { return }
    let title = teachingCase.visits[visit].title
    report(
      unreached: .visit(visit),
      Finding(.visitNeverEntered(title), at: teachingCase.visits[visit].range, isImplied: follows))
  }

  private func isBlocked(_ lines: [PlacedLine], _ isMeant: (Statement) -> Bool) -> Bool {
    lines.contains { isMeant($0.statement) && obstacles.block($0) }
  }
}

extension Statement {
  /// The fact it reveals; nothing of any other line.
  fileprivate var revealed: Int? { if case .reveal(let fact) = kind { fact } else { nil } }
}
