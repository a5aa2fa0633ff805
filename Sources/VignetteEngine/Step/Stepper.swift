/// Carries out one step, in the order the language gives (section 6 of its reference): the one meaning of a case, for
/// play, tests and explorer alike. How the state is kept, and whom it tells what happens, is theirs to say.
struct Stepper<T: Teller> {
  let tables: ProgramTables
  var state: T.Store
  var teller: T
  /// Where a body has led, until that is entered.
  var kept: Destination?
  /// How many scenes and endings were entered in this step.
  var entered = 0
  /// Whether `credit` lines count: an intervention counts once.
  var countsCredit = true
  /// Whether effects count: those of a move said off the menu do once.
  var countsEffects = true

  init(_ tables: ProgramTables, state: T.Store, teller: T) {
    self.tables = tables
    self.state = state
    self.teller = teller
  }

  /// The first scene is entered; no rule is looked at before the first intervention.
  mutating func open() {
    enter(.scene(0))
    offer(looksAtRules: false)
  }

  /// A scene is entered as if its visit had been and its deadlines were met.
  mutating func open(at scene: Int) {
    stay(in: scene)
    if let visit = tables.scenes[scene].visit { state.mark(tables.layout.visited(visit: Int(visit))) }
    runSceneBody(scene)
    if let next = takeKept() { enter(next) }
    offer(looksAtRules: false)
  }

  /// An intervention is taken.
  mutating func take(_ intervention: Int) {
    let entry = tables.interventions[intervention]
    let taken = tables.layout.taken(intervention)
    countsCredit = !state.isMarked(taken)
    state.mark(taken)
    choose(Int(entry.move), usesTurn: !entry.isInward)
    run(entry.body)
    if countsCredit, !entry.hasOwnCredit { creditByManual(Int(entry.move), faultsOnly: false) }
    goOn()
  }

  /// A move is said that no intervention on offer fits: its effects and its cost count once in a session.
  mutating func say(move: Int) {
    let said = tables.layout.said(move: move)
    countsEffects = !state.isMarked(said)
    state.mark(said)
    choose(move, usesTurn: true)
    if let reply = tables.replies[move] {
      teller.replied(move: move)
      run(reply)
    }
    if countsEffects { creditByManual(move, faultsOnly: true) }
    countsEffects = true
    goOn()
  }

  private mutating func choose(_ move: Int, usesTurn: Bool) {
    state.mark(tables.layout.chosen(move: move))
    guard usesTurn else { return }
    state.turn += 1
    state.sceneTurns += 1
  }

  private mutating func creditByManual(_ move: Int, faultsOnly: Bool) {
    for weight in tables.weights[move] where weight.points < 0 || !faultsOnly {
      teller.credited(weight, .manual(move: move))
    }
  }

  mutating func takeKept() -> Destination? {
    let destination = kept
    kept = nil
    return destination
  }
}

/// How many scenes may be entered in one step before it counts as going round.
package let entryLimit = 1_000
