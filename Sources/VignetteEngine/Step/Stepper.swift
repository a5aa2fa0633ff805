/// Carries out one step, in the order the language gives (section 6 of its reference).
struct Stepper {
  let scenario: Scenario
  let reader: FormulaReader
  let detail: EventDetail
  var step: Step
  var kept: Destination?
  var entered = 0
  var countsCredit = true
  var countsEffects = true

  /// How many scenes may be entered in one step before it counts as going round.
  static let entryLimit = 1_000

  init(_ scenario: Scenario, state: State, detail: EventDetail) {
    self.scenario = scenario
    self.detail = detail
    reader = FormulaReader(formulas: scenario.program.formulas, derived: scenario.teachingCase.derived)
    step = Step(state: state, events: [])
  }

  /// The first scene is entered; no rule is looked at before the first intervention.
  mutating func open() {
    enter(.scene(0))
    offer(looksAtRules: false)
  }

  /// A scene is entered as if its visit had been and its deadlines were met.
  mutating func open(at scene: Int) {
    stay(in: scene)
    if let visit = scenario.program.scenes[scene].visit { mark(scenario.layout.visited(visit: Int(visit))) }
    runSceneBody(scene)
    if let next = takeKept() { enter(next) }
    offer(looksAtRules: false)
  }

  /// An intervention is taken.
  mutating func take(_ intervention: Int) {
    let entry = scenario.program.interventions[intervention]
    countsCredit = !step.state.marks.contains(scenario.layout.taken(intervention))
    mark(scenario.layout.taken(intervention))
    choose(Int(entry.move), usesTurn: !entry.isInward)
    run(entry.body)
    if countsCredit, !entry.hasOwnCredit { creditByManual(Int(entry.move)) { _ in true } }
    goOn()
  }

  /// A move is said that no intervention on offer fits: its effects and its cost count once in a session.
  mutating func say(move: Int) {
    let isFirst = !step.state.marks.contains(scenario.layout.said(move: move))
    mark(scenario.layout.said(move: move))
    choose(move, usesTurn: true)
    countsEffects = isFirst
    if let reply = scenario.program.replies[move] {
      tell(.replied(move: move))
      run(reply)
    }
    countsEffects = true
    if isFirst { creditByManual(move) { $0 < 0 } }
    goOn()
  }

  mutating func choose(_ move: Int, usesTurn: Bool) {
    mark(scenario.layout.chosen(move: move))
    guard usesTurn else { return }
    step.state.turn += 1
    step.state.sceneTurns += 1
  }

  mutating func creditByManual(_ move: Int, where counts: (Int) -> Bool) {
    for weight in scenario.manual.moves[move].weights where counts(weight.points) {
      tell(.credited(principle: weight.principle, points: weight.points, reason: .manual(move: move)))
    }
  }
}
