@testable import VignetteEngine

/// Notes of a step over a whole state which lines changed something, and every value that was taken in between.
struct EffectTeller: Teller {
  private(set) var reached: Set<Reached> = []
  private(set) var values: [(dynamic: Int, value: Int)] = []

  mutating func changed(_ dynamic: Int, from: Int32, to: Int32, by instruction: Int) {
    reached.insert(from == to ? .idleEffect(instruction) : .effect(instruction))
    values.append((dynamic, Int(to)))
  }

  mutating func ruptured(_ kind: RuptureKind, by instruction: Int) { reached.insert(.effect(instruction)) }

  func show(_ instruction: Instruction, in state: State) {}
  func revealed(_ fact: Int) {}
  func repaired() {}
  func credited(_ weight: MoveWeight, _ reason: CreditReason) {}
  func failed(_ reason: CriticalReason) {}
  func passed(side: Int) {}
  func fired(rule: Int) {}
  func replied(move: Int) {}
  func ranOtherwise(scene: Int) {}
  func enteredVisit(_ visit: Int) {}
  func entered(_ destination: Destination) {}
  func arrived(at place: ClaimPlace, in state: State) {}
  func ended(_ end: SessionEnd) {}
}

/// What the single lines of a case do over all plays.
struct NaiveEffects {
  /// The fewest choices with which a line changes something, or finds it as it was.
  private(set) var lengths: [Reached: Int] = [:]
  /// The least and the greatest value of each dynamic at any moment, also within a turn.
  private(set) var ranges: [ClosedRange<Int>]

  init(_ naive: NaiveSearch) {
    ranges = naive.scenario.teachingCase.dynamics.map { $0.start...$0.start }
    let start = State(naive.scenario.teachingCase, layout: naive.scenario.layout)
    note(0, naive.scenario, start) { $0.open() }
    for (source, edges) in naive.edges.enumerated() {
      for edge in edges {
        note(naive.depths[source] + 1, naive.scenario, naive.states[source]) { stepper in
          switch edge.choice {
          case .intervention(let place): stepper.take(place)
          case .offMenu(let move): stepper.say(move: move)
          }
        }
      }
    }
  }

  private mutating func note(
    _ length: Int, _ scenario: Scenario, _ state: State, _ act: (inout Stepper<EffectTeller>) -> Void
  ) {
    var stepper = Stepper(scenario.tables, state: state, teller: EffectTeller())
    act(&stepper)
    for reached in stepper.teller.reached { lengths[reached] = min(length, lengths[reached] ?? .max) }
    for (dynamic, value) in stepper.teller.values {
      ranges[dynamic] = min(ranges[dynamic].lowerBound, value)...max(ranges[dynamic].upperBound, value)
    }
  }
}
