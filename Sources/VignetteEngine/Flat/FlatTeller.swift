/// Tells a tally what happens in a step over a flat state.
struct FlatTeller: Teller {
  private let tally: FlatTally
  private let flags: UnsafeMutablePointer<Bool>
  private let points: UnsafeMutablePointer<Int32>
  private let reach: ReachLayout
  private let conditions: AskedConditions?

  init(_ tally: FlatTally) {
    self.tally = tally
    flags = tally.flags
    points = tally.points
    reach = tally.reach
    conditions = tally.asked
  }

  func show(_ instruction: Instruction, in state: FlatState) {}

  func changed(_ dynamic: Int, from: Int32, to: Int32, by instruction: Int) {
    flags[(from == to ? reach.idleEffects : reach.effects) + instruction] = true
  }

  func revealed(_ fact: Int) { flags[reach.facts + fact] = true }

  func ruptured(_ kind: RuptureKind, by instruction: Int) { flags[reach.effects + instruction] = true }

  func repaired() {}

  func credited(_ weight: MoveWeight, _ reason: CreditReason) { points[weight.principle] += Int32(weight.points) }

  func failed(_ reason: CriticalReason) {
    tally.failures += 1
    if case .requirement(let requirement) = reason { flags[reach.missed + requirement] = true }
  }

  func asked(_ condition: Int32, in state: FlatState) { conditions?.note(condition, in: state) }

  func passed(side: Int) { flags[reach.sides + side] = true }

  func fired(rule: Int) { flags[reach.rules + rule] = true }

  func replied(move: Int) { flags[reach.replies + move] = true }

  func ranOtherwise(scene: Int) { flags[reach.otherwises + scene] = true }

  func enteredVisit(_ visit: Int) { flags[reach.visits + visit] = true }

  func entered(_ destination: Destination) {
    switch destination {
    case .scene(let scene): flags[reach.scenes + scene] = true
    case .ending(let ending): flags[reach.endings + ending] = true
    }
  }

  func arrived(at place: ClaimPlace, in state: FlatState) {
    if case .scene(let scene) = place { flags[reach.arrivals + scene] = true }
    if case .outOfTime = place { flags[reach.outOfTime] = true }
    if let watched = tally.watched, watched.isMet(at: place, in: state) { tally.hasArrived = true }
  }

  func ended(_ end: SessionEnd) {}
}
