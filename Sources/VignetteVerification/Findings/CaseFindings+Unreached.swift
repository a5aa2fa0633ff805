import VignetteEngine
import VignetteSource

/// What no play reaches: interventions, `otherwise`, rules, reactions; and the places that lie behind.
extension CaseFindings {
  mutating func findUnreached() {
    let space = paths()
    guard isDecided(space, "what can be reached") else { return }
    for scene in teachingCase.scenes.indices where space.reaches(.scene(scene)) {
      findOffers(in: scene, space)
      findOtherwise(of: scene, space)
    }
    for (rule, declared) in teachingCase.rules.enumerated() where !space.reaches(.rule(rule)) {
      obstacles.add(.rule(rule), asking: unreachedAsked([declared.condition]))
      let finding = Finding(
        .ruleNeverFires(reasons(at: declared.range)), at: declared.range,
        isImplied: followsFromOthers([declared.condition]))
      report(unreached: .rule(rule), finding)
    }
    findReactions(space)
    findPlaces(space)
  }

  private mutating func findOffers(in scene: Int, _ space: StateSpace) {
    for intervention in teachingCase.scenes[scene].interventions {
      let declared = teachingCase.interventions[intervention]
      if !space.reaches(.offered(intervention)) {
        obstacles.add(.intervention(intervention), asking: unreachedAsked(declared.when.map { [$0] } ?? []))
        report(unreached: .offered(intervention), neverOffered(declared))
      } else if let when = declared.when, !space.reaches(.withheld(intervention)) {
        guard !isReachedByTyping(.withheld(intervention)) else { continue }
        report(
          Finding(
            .alwaysOffered(declared.line), at: declared.whenRange ?? declared.range,
            isImplied: followsFromOthers([when])))
      }
    }
  }

  /// An intervention without a condition is kept from being offered by something else in its scene.
  private mutating func neverOffered(_ declared: Intervention) -> Finding {
    let asked = declared.when.map { [$0] } ?? []
    return Finding(
      .neverOffered(declared.line, declared.whenRange.map { reasons(at: $0) } ?? []),
      at: declared.whenRange ?? declared.range,
      isImplied: isTold(in: declared.scene) || followsFromOthers(asked))
  }

  /// Whether something in a scene's own lines is told that keeps its interventions from being offered. An arrow that
  /// always leaves the scene is told by reading.
  private func isTold(in scene: Int) -> Bool {
    if teachingCase.scenes[scene].body.alwaysLeads { return true }
    let statements = teachingCase.scenes[scene].body.allStatements
    let lines = Set(statements.map(\.range) + statements.flatMap(\.arms).map(\.range))
    return findings.contains { lines.contains($0.range) }
  }

  /// Where a scene has turns, words typed off the menu use them up as well.
  private mutating func findOtherwise(of scene: Int, _ space: StateSpace) {
    let declared = teachingCase.scenes[scene]
    guard let range = declared.otherwiseRange, !space.reaches(.otherwise(scene)) else { return }
    guard declared.turns == nil else { return }
    obstacles.add(.otherwise(scene))
    let finding = Finding(
      .otherwiseNeverRuns(declared.title), at: range, isImplied: declared.body.alwaysLeads)
    report(unreached: .otherwise(scene), finding)
  }

  /// A reaction to a spoken move can be heard whenever the move is typed; one to an inward move only where it is lent.
  private mutating func findReactions(_ space: StateSpace) {
    for (place, reaction) in teachingCase.reactions.enumerated() {
      guard scenario.manual.moves[reaction.move].isInward else { continue }
      let isHeard = teachingCase.interventions.indices.contains {
        teachingCase.interventions[$0].move == reaction.move && space.reaches(.offered($0))
      }
      if isHeard { continue }
      obstacles.add(.reaction(place))
      report(Finding(.reactionNeverHeard(scenario.manual.moves[reaction.move].id), at: reaction.range))
    }
  }
}
