/// Steps over flat states, with the one meaning that play and tests have. One stepper serves one thread.
package struct FlatStepper {
  /// Where each part of its states stands.
  package let layout: FlatLayout
  /// What its steps tell.
  package let tally: FlatTally
  private let tables: ProgramTables
  private var stepper: Stepper<FlatTeller>

  /// A stepper that works in some cells of memory, which must outlive it, and tells a tally what happens.
  package init(_ scenario: Scenario, in cells: UnsafeMutablePointer<Int32>, telling tally: FlatTally) {
    layout = FlatLayout(scenario)
    self.tally = tally
    tables = scenario.tables
    stepper = Stepper(tables, state: FlatState(cells, layout), teller: FlatTeller(tally))
  }

  /// The state it works on.
  package var state: FlatState { stepper.state }

  /// Writes the offered interventions of a state into `offers` and gives their number; none after the end.
  package mutating func offers(in state: FlatState, into offers: UnsafeMutablePointer<Int32>) -> Int {
    guard state.cells[FlatLayout.end] == 0 else { return 0 }
    let own = stepper.state
    stepper.state = state
    var count = 0
    for intervention in tables.scenes[state.scene].interventions where !stepper.isUsedUp(intervention) {
      if let asked = tally.asked, let when = tables.interventions[intervention].when { asked.note(when, in: state) }
      let isOffered = stepper.isOpen(intervention)
      tally.flags[(isOffered ? tally.reach.offered : tally.reach.withheld) + intervention] = true
      guard isOffered else { continue }
      offers[count] = Int32(intervention)
      count += 1
    }
    stepper.state = own
    return count
  }

  /// Takes an intervention, by its place in the case, from a state; what follows stands in `self.state`.
  package mutating func take(_ intervention: Int32, from state: FlatState) {
    begin(from: state)
    stepper.take(Int(intervention))
  }

  /// Says a move off the menu, by its place in the manual, from a state; what follows stands in `self.state`.
  package mutating func say(_ move: Int, from state: FlatState) {
    begin(from: state)
    stepper.say(move: move)
  }

  /// Begins a session; where it stands then is in `self.state`.
  package mutating func open(from state: State) {
    tally.begin()
    stepper.state.load(state)
    stepper.kept = nil
    stepper.entered = 0
    stepper.open()
  }

  private mutating func begin(from state: FlatState) {
    tally.begin()
    stepper.state.copy(from: state)
    stepper.kept = nil
    stepper.entered = 0
  }
}
