/// One way through a case from the beginning: a pure function of scenario, seed and what the trainee did.
package struct Attempt: Sendable {
  /// The case.
  package let scenario: Scenario
  /// What chooses words and the order of the offer.
  package let seed: UInt64
  /// The opening, then one for each thing the trainee did.
  package private(set) var turns: [Turn] = []
  private var varieties = VarietyMemory()
  private var failures: Set<CriticalReason> = []

  /// The beginning of a case.
  package init(_ scenario: Scenario, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
    let before = State(scenario.teachingCase, layout: scenario.layout)
    record(nil, words: nil, before: before, scenario.opening())
  }

  /// A beginning in the middle: a scene entered from a given state, its visit's body and deadlines passed.
  package init(_ scenario: Scenario, seed: UInt64, at scene: Int?, from state: State) {
    self.scenario = scenario
    self.seed = seed
    let opening = scene.map { scenario.opening(at: $0, from: state) } ?? scenario.opening(from: state)
    record(nil, words: nil, before: state, opening)
  }

  /// Where the session stands.
  package var state: State { turns[turns.count - 1].after }

  /// How it ended; nothing while it goes on.
  package var end: SessionEnd? { state.end }

  /// What the trainee did so far, in order.
  package var choices: [Choice] { turns.compactMap(\.choice) }

  /// Goes on with what the trainee does, which must be on offer or said off the menu.
  package mutating func take(_ choice: Choice, words: String? = nil) {
    let before = state
    record(choice, words: words, before: before, scenario.step(from: before, taking: choice))
  }

  /// What is on offer: spoken interventions first, each kind in an order that the seed shuffles.
  package var offers: [Offer] {
    let chance = SeededChance(seed: seed)
    let offers = scenario.offers(in: state).map { place in
      let intervention = scenario.teachingCase.interventions[place]
      return Offer(intervention: place, line: intervention.line, isInward: intervention.isInward)
    }
    return offers.sorted { left, right in
      if left.isInward != right.isInward { return right.isInward }
      return chance.number(for: [2, left.intervention]) < chance.number(for: [2, right.intervention])
    }
  }

  private mutating func record(_ choice: Choice?, words: String?, before: State, _ step: Step) {
    let said = Wording(words ?? choice.flatMap(line) ?? "")
    let events = step.events.flatMap { settled($0, said) }
    turns.append(Turn(choice: choice, words: words, before: before, after: step.state, events: events))
  }

  private func line(of choice: Choice) -> String? {
    switch choice {
    case .intervention(let place): scenario.teachingCase.interventions[place].line
    case .offMenu: nil
    }
  }

  /// A variety is settled to one wording, that which is about what was said if there is one; a safety failure is told
  /// once.
  private mutating func settled(_ event: Event, _ said: Wording) -> [Event] {
    if case .failed(let reason) = event { return failures.insert(reason).inserted ? [event] : [] }
    guard case .variety(let place, let wordings) = event else { return [event] }
    let variety = scenario.program.varieties[place]
    if let topical = variety.wording(about: said) { return wordings[topical] }
    let chance = SeededChance(seed: seed)
    return wordings[variety.general[varieties.choose(among: variety.general.count, of: place, chance)]]
  }
}
