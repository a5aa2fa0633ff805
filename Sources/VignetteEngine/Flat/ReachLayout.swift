/// Where each thing of a case that can be reached stands among the flags of a tally.
package struct ReachLayout: Hashable, Sendable {
  /// The first flag of interventions that were on offer.
  let offered = 0
  let sides: Int
  let rules: Int
  let replies: Int
  let otherwises: Int
  let scenes: Int
  let visits: Int
  let endings: Int
  let facts: Int
  let effects: Int
  let idleEffects: Int
  /// How many flags there are.
  let count: Int

  init(_ scenario: Scenario) {
    let teachingCase = scenario.teachingCase
    sides = teachingCase.interventions.count
    rules = sides + scenario.program.sides.count
    replies = rules + teachingCase.rules.count
    otherwises = replies + scenario.manual.moves.count
    scenes = otherwises + teachingCase.scenes.count
    visits = scenes + teachingCase.scenes.count
    endings = visits + teachingCase.visits.count
    facts = endings + teachingCase.endings.count
    effects = facts + teachingCase.facts.count
    idleEffects = effects + scenario.program.instructions.count
    count = idleEffects + scenario.program.instructions.count
  }
}
