import VignetteEngine
import VignetteSource

/// What no play reaches: scenes, visits, endings, interventions, `otherwise`, rules, reactions, facts.
extension CaseFindings {
  mutating func findUnreached() {
    let space = paths()
    guard isDecided(space, "what can be reached") else { return }
    findPlaces(space)
    findInterventions(space)
    for (rule, declared) in teachingCase.rules.enumerated() where !space.reaches(.rule(rule)) {
      report(Finding(.ruleNeverFires(ranges(in: declared.condition)), at: declared.range))
    }
    findReactions(space)
    let revealed = Set(teachingCase.bodies.flatMap(\.allStatements).compactMap(\.revealed))
    for (fact, declared) in teachingCase.facts.enumerated() where !space.reaches(.fact(fact)) {
      guard revealed.contains(fact) else { continue }
      report(Finding(.factNeverFound(declared.id), at: declared.range))
    }
  }

  private mutating func findPlaces(_ space: StateSpace) {
    for (visit, declared) in teachingCase.visits.enumerated() where !space.reaches(.visit(visit)) {
      report(Finding(.visitNeverEntered(declared.title), at: declared.range))
    }
    for (scene, declared) in teachingCase.scenes.enumerated() {
      if !space.reaches(.scene(scene)) {
        let inUnreachedVisit = declared.visit.map { !space.reaches(.visit($0)) } ?? false
        report(Finding(.sceneNeverEntered(declared.title), at: declared.range, isImplied: inUnreachedVisit))
      } else if let range = declared.otherwiseRange, !space.reaches(.otherwise(scene)) {
        report(Finding(.otherwiseNeverRuns(declared.title), at: range))
      }
    }
    for (ending, declared) in teachingCase.endings.enumerated() where !space.reaches(.ending(ending)) {
      report(Finding(.endingNeverReached(declared.title), at: declared.range))
    }
  }

  private mutating func findInterventions(_ space: StateSpace) {
    for (intervention, declared) in teachingCase.interventions.enumerated() {
      let isOffered = space.reaches(.offered(intervention))
      let range = declared.whenRange ?? declared.range
      if !isOffered {
        let told = declared.when.map { ranges(in: $0) } ?? []
        report(
          Finding(
            .neverOffered(declared.line, told), at: declared.range, isImplied: !space.reaches(.scene(declared.scene)))
        )
      } else if declared.when != nil, !space.reaches(.withheld(intervention)) {
        report(Finding(.alwaysOffered(declared.line), at: range))
      }
    }
  }

  /// A reaction to a spoken move can be heard whenever the move is typed; one to an inward move only where it is lent.
  private mutating func findReactions(_ space: StateSpace) {
    for reaction in teachingCase.reactions where scenario.manual.moves[reaction.move].isInward {
      let isHeard = teachingCase.interventions.indices.contains {
        teachingCase.interventions[$0].move == reaction.move && space.reaches(.offered($0))
      }
      if !isHeard {
        report(Finding(.reactionNeverHeard(scenario.manual.moves[reaction.move].id), at: reaction.range))
      }
    }
  }
}

extension Statement {
  /// The fact it reveals; nothing of any other line.
  fileprivate var revealed: Int? { if case .reveal(let fact) = kind { fact } else { nil } }
}
