/// Tells a tally what happens in a step, and notes how it changes dynamics.
struct PathTeller: Teller {
  private let teller: FlatTeller
  private let record: PathRecord
  private let tables: ProgramTables
  private let reach: ReachLayout
  private let watchedPlace: ClaimPlace?

  init(_ tally: FlatTally, _ record: PathRecord, _ tables: ProgramTables) {
    teller = FlatTeller(tally)
    self.record = record
    self.tables = tables
    reach = tally.reach
    watchedPlace = tally.watched?.place
  }

  func show(_ instruction: Instruction, in state: PathState) {}

  func changed(_ dynamic: Int, from: Int32, to: Int32, by instruction: Int) {
    teller.changed(dynamic, from: from, to: to, by: instruction)
    let (cell, bounds) = (Int32(tables.flat.values + dynamic), tables.bounds[dynamic])
    let (changed, idle) = (Int32(reach.effects + instruction), Int32(reach.idleEffects + instruction))
    guard case .change(_, let points) = tables.instructions[instruction] else {
      return record.changes(cell: Int(cell), .gives(cell: cell, value: to, changed: changed, idle: idle))
    }
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    record.changes(
      cell: Int(cell), .adds(cell: cell, points: points, low: low, high: high, changed: changed, idle: idle))
  }

  func revealed(_ fact: Int) { teller.revealed(fact) }

  func ruptured(_ kind: RuptureKind, by instruction: Int) { teller.ruptured(kind, by: instruction) }

  func repaired() { teller.repaired() }

  func credited(_ weight: MoveWeight, _ reason: CreditReason) { teller.credited(weight, reason) }

  func failed(_ reason: CriticalReason) { teller.failed(reason) }

  func passed(side: Int) { teller.passed(side: side) }

  func fired(rule: Int) { teller.fired(rule: rule) }

  func replied(move: Int) { teller.replied(move: move) }

  func ranOtherwise(scene: Int) { teller.ranOtherwise(scene: scene) }

  func enteredVisit(_ visit: Int) { teller.enteredVisit(visit) }

  func entered(_ destination: Destination) { teller.entered(destination) }

  func arrived(at place: ClaimPlace, in state: PathState) {
    teller.arrived(at: place, in: state.flat)
    if watchedPlace == place { record.isAtWatchedPlace = true }
  }

  func ended(_ end: SessionEnd) { teller.ended(end) }
}
