/// Collects what happens as events.
struct EventTeller: Teller {
  private let scenario: Scenario
  private let detail: EventDetail
  private(set) var events: [Event] = []
  private(set) var arrivals: [Arrival] = []

  init(_ scenario: Scenario, _ detail: EventDetail) {
    self.scenario = scenario
    self.detail = detail
  }

  mutating func show(_ instruction: Instruction, in state: State) {
    guard detail == .all, let event = scenario.shown(instruction, in: state) else { return }
    events.append(event)
  }

  mutating func changed(_ dynamic: Int, from: Int32, to: Int32, by instruction: Int) {
    events.append(.changed(dynamic: dynamic, from: Int(from), to: Int(to)))
  }

  mutating func revealed(_ fact: Int) { events.append(.revealed(fact)) }

  mutating func ruptured(_ kind: RuptureKind, by instruction: Int) { events.append(.ruptured(kind)) }

  mutating func repaired() { events.append(.repaired) }

  mutating func credited(_ weight: MoveWeight, _ reason: CreditReason) {
    events.append(.credited(principle: weight.principle, points: weight.points, reason: reason))
  }

  mutating func failed(_ reason: CriticalReason) { events.append(.failed(reason)) }

  mutating func passed(side: Int) { events.append(.passed(side: side)) }

  mutating func fired(rule: Int) { events.append(.fired(rule: rule)) }

  mutating func replied(move: Int) { events.append(.replied(move: move)) }

  mutating func ranOtherwise(scene: Int) { events.append(.ranOtherwise(scene: scene)) }

  mutating func enteredVisit(_ visit: Int) { events.append(.enteredVisit(visit)) }

  mutating func entered(_ destination: Destination) { events.append(.entered(destination)) }

  mutating func arrived(at place: ClaimPlace, in state: State) {
    if detail == .arrivals { arrivals.append(Arrival(place: place, state: state)) }
  }

  mutating func ended(_ end: SessionEnd) { events.append(.ended(end)) }
}
