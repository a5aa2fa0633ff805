import VignetteEngine

/// Plays a case by chance, by what is on offer and by moves said off the menu. The same play is drawn on every machine.
struct TypedDrawing {
  private let scenario: Scenario
  private let replies: [Int]
  private let memory: WalkerMemory
  private let chance = SeededChance(seed: 1)
  private let source: FlatState
  private var stepper: FlatStepper
  private var play = 0
  private var turn = 0

  init(_ scenario: Scenario, _ replies: [Int], _ memory: WalkerMemory, _ tally: FlatTally) {
    self.scenario = scenario
    self.replies = replies
    self.memory = memory
    source = FlatState(memory.source, FlatLayout(scenario))
    stepper = FlatStepper(scenario, in: memory.target, telling: tally)
  }

  /// Where the play stands.
  var state: FlatState { stepper.state }

  /// Begins a play, which follows a way up to some point of it.
  mutating func begin(_ play: Int, following way: [Choice]) {
    (self.play, turn) = (play, 0)
    stepper.open(from: State(scenario.teachingCase, layout: scenario.layout))
    for choice in way.prefix(drawn(below: way.count + 1)) {
      source.copy(from: stepper.state)
      take(choice)
    }
  }

  /// Goes on by one choice; says whether the play went on.
  mutating func goOn() -> Bool {
    guard stepper.state.end == nil else { return false }
    source.copy(from: stepper.state)
    let count = stepper.offers(in: source, into: memory.choices)
    let sayable = replies.filter { !isOffered($0, among: count) }
    if !sayable.isEmpty, count == 0 || drawn(below: 3) == 0 {
      stepper.say(sayable[drawn(below: sayable.count)], from: source)
    } else {
      stepper.take(memory.choices[drawn(below: count)], from: source)
    }
    return true
  }

  /// Whether one of the offers makes a move; its words are then taken for that.
  private func isOffered(_ move: Int, among count: Int) -> Bool {
    (0..<count).contains { scenario.teachingCase.interventions[Int(memory.choices[$0])].move == move }
  }

  private mutating func take(_ choice: Choice) {
    switch choice {
    case .intervention(let intervention): stepper.take(Int32(intervention), from: source)
    case .offMenu(let move): stepper.say(move, from: source)
    }
  }

  private mutating func drawn(below limit: Int) -> Int {
    turn += 1
    return chance.index(below: limit, for: [play, turn])
  }
}
