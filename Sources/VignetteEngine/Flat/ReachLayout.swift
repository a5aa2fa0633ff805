/// Where each thing of a case that can be reached stands among the flags of a tally.
package struct ReachLayout: Hashable, Sendable {
  let withheld: Int
  let sides: Int
  let rules: Int
  let replies: Int
  let otherwises: Int
  let scenes: Int
  let arrivals: Int
  let visits: Int
  let endings: Int
  let outOfTime: Int
  let facts: Int
  let missed: Int
  let effects: Int
  let idleEffects: Int
  /// How many flags there are.
  package let count: Int

  /// The first flag of interventions that were on offer.
  let offered = 0

  /// The layout for a case.
  package init(_ scenario: Scenario) {
    let teachingCase = scenario.teachingCase
    withheld = teachingCase.interventions.count
    sides = withheld + teachingCase.interventions.count
    rules = sides + scenario.program.sides.count
    replies = rules + teachingCase.rules.count
    otherwises = replies + scenario.manual.moves.count
    scenes = otherwises + teachingCase.scenes.count
    arrivals = scenes + teachingCase.scenes.count
    visits = arrivals + teachingCase.scenes.count
    endings = visits + teachingCase.visits.count
    outOfTime = endings + teachingCase.endings.count
    facts = outOfTime + 1
    missed = facts + teachingCase.facts.count
    effects = missed + teachingCase.header.requirements.count
    idleEffects = effects + scenario.program.instructions.count
    count = idleEffects + scenario.program.instructions.count
  }

  /// The place of the flag of something.
  package func place(of reached: Reached) -> Int {
    switch reached {
    case .offered(let intervention): offered + intervention
    case .withheld(let intervention): withheld + intervention
    case .side(let side): sides + side
    case .rule(let rule): rules + rule
    case .reply(let move): replies + move
    case .otherwise(let scene): otherwises + scene
    case .scene(let scene): scenes + scene
    case .arrival(let scene): arrivals + scene
    case .visit(let visit): visits + visit
    case .ending(let ending): endings + ending
    case .outOfTime: outOfTime
    case .fact(let fact): facts + fact
    case .missed(let requirement): missed + requirement
    case .effect(let instruction): effects + instruction
    case .idleEffect(let instruction): idleEffects + instruction
    }
  }
}
