/// Finds the ways in which facts come to light.
package enum RevealWays {
  /// The ways to a fact, in the order of the case.
  package static func to(_ fact: Int, in teachingCase: Case) -> [RevealWay] {
    var ways: [RevealWay] = []
    for (place, visit) in teachingCase.visits.enumerated() { ways += found(fact, visit.body, .visit(place)) }
    for (place, scene) in teachingCase.scenes.enumerated() {
      ways += found(fact, scene.body, .scene(place))
      for intervention in scene.interventions { ways += under(intervention, fact, teachingCase) }
      if let otherwise = scene.otherwise { ways += found(fact, otherwise, .otherwise(scene: place)) }
    }
    for (place, ending) in teachingCase.endings.enumerated() { ways += found(fact, ending.body, .ending(place)) }
    for reaction in teachingCase.reactions { ways += found(fact, reaction.body, .reaction(move: reaction.move)) }
    for rule in teachingCase.rules { ways += found(fact, rule.body, .rule, [rule.condition]) }
    return ways + found(fact, teachingCase.outOfTime, .outOfTime)
  }

  private static func under(_ place: Int, _ fact: Int, _ teachingCase: Case) -> [RevealWay] {
    let intervention = teachingCase.interventions[place]
    return found(fact, intervention.body, .intervention(place), [intervention.when].compactMap { $0 })
  }

  private static func found(
    _ fact: Int, _ body: Body, _ place: RevealWay.Place, _ conditions: [Condition] = []
  ) -> [RevealWay] {
    body.statements.flatMap { statement -> [RevealWay] in
      switch statement.kind {
      case .reveal(let revealed):
        return revealed == fact ? [RevealWay(place: place, conditions: conditions, range: statement.range)] : []
      case .branch(let arms): return found(fact, arms, place, conditions)
      case .speech, .narration, .change, .set, .rupture, .repair, .chart, .credit, .noCredit, .critical, .note, .vary,
        .lead:
        return []
      }
    }
  }

  private static func found(
    _ fact: Int, _ arms: [Arm], _ place: RevealWay.Place, _ conditions: [Condition]
  ) -> [RevealWay] {
    var before: [Condition] = []
    return arms.flatMap { arm -> [RevealWay] in
      let asked = conditions + before + [arm.condition].compactMap { $0 }
      if let condition = arm.condition { before.append(.not(condition)) }
      return found(fact, arm.body, place, asked)
    }
  }
}
