import VignetteEngine

/// The states that a search comes to, numbered, with what leads from one to another. States that go on alike are one, and
/// each is stepped from once.
struct KnownSteps {
  private let solution: Solution
  private let places: StatePlaces
  private var states: [State] = []
  private var offers: [[(offer: Int, state: Int)]?] = []
  private var numberOfPlace: [Int: Int] = [:]
  private var numberOfOther: [State: Int] = [:]
  private var ranks: [UInt8] = []

  init(_ solution: Solution) {
    self.solution = solution
    places = StatePlaces(solution)
  }

  /// A state by its number.
  subscript(_ number: Int) -> State { states[number] }

  /// The number of a state.
  mutating func number(of state: State) -> Int {
    guard let place = places.place(of: state) else { return number(ofOther: places.canonical(state)) }
    if let known = numberOfPlace[place] { return known }
    numberOfPlace[place] = states.count
    return add(state, rank: solution.outcomes[place])
  }

  /// Whether an outcome of some rank can still be reached from a state. Of one that menu plays never come to that is not
  /// known, so it may be.
  func canStillReach(_ rank: UInt8, from number: Int) -> Bool { ranks[number] >= rank }

  /// What is on offer in a state, and where it leads; nothing after the end.
  mutating func offers(in number: Int) -> [(offer: Int, state: Int)] {
    if let known = offers[number] { return known }
    let state = states[number]
    let found = state.end == nil ? solution.scenario.offers(in: state) : []
    let steps = found.map { (offer: $0, state: after(.intervention($0), in: number)) }
    offers[number] = steps
    return steps
  }

  /// Where a choice leads; nothing where it cannot be made.
  mutating func next(_ choice: Choice, in number: Int) -> Int? {
    guard states[number].end == nil else { return nil }
    switch choice {
    case .intervention(let intervention): return offers(in: number).first { $0.offer == intervention }?.state
    case .offMenu: return after(choice, in: number)
    }
  }

  private mutating func after(_ choice: Choice, in state: Int) -> Int {
    number(of: solution.scenario.step(from: states[state], taking: choice, .reckoning).state)
  }

  private mutating func number(ofOther state: State) -> Int {
    if let known = numberOfOther[state] { return known }
    numberOfOther[state] = states.count
    return add(state, rank: .max)
  }

  private mutating func add(_ state: State, rank: UInt8) -> Int {
    states.append(state)
    offers.append(nil)
    ranks.append(rank)
    return states.count - 1
  }
}
