import VignetteEngine

/// Every state of a case, found as plainly as can be: whole states in a dictionary, one step of the engine after
/// another. What the explorer is held against.
final class NaiveSearch: @unchecked Sendable {
  /// A choice that leads from one state to another.
  struct Edge {
    let choice: Choice
    let target: Int
    let events: [Event]
    let arrivals: [Arrival]
  }

  let scenario: Scenario
  /// The states, those that need fewer choices first.
  private(set) var states: [State] = []
  /// The fewest choices that lead to each state.
  private(set) var depths: [Int] = []
  /// The choices of each state.
  private(set) var edges: [[Edge]] = []
  /// What happened on entering the first scene.
  let opening: Step
  private var numbers: [State: Int] = [:]
  private let replies: [Int]

  /// The states that interventions on offer lead to, and, if that is allowed, typed words.
  init(_ scenario: Scenario, allowsTyped: Bool = false) {
    self.scenario = scenario
    replies = allowsTyped ? scenario.teachingCase.reactions.map(\.move) : []
    opening = scenario.opening(.arrivals)
    _ = number(of: opening.state, depth: 0)
    var next = 0
    while next < states.count {
      edges.append(choices(in: states[next]).map { follow($0, from: next) })
      next += 1
    }
  }

  private func number(of state: State, depth: Int) -> Int {
    if let number = numbers[state] { return number }
    numbers[state] = states.count
    states.append(state)
    depths.append(depth)
    return states.count - 1
  }

  private func follow(_ choice: Choice, from source: Int) -> Edge {
    let step = scenario.step(from: states[source], taking: choice, .arrivals)
    return Edge(
      choice: choice, target: number(of: step.state, depth: depths[source] + 1), events: step.events,
      arrivals: step.arrivals)
  }

  /// What is on offer, and the spoken moves with a reaction that nothing on offer makes.
  private func choices(in state: State) -> [Choice] {
    guard state.end == nil else { return [] }
    let offers = scenario.offers(in: state)
    let offered = offers.map { scenario.teachingCase.interventions[$0].move }
    let said = replies.filter { !scenario.manual.moves[$0].isInward && !offered.contains($0) }
    return offers.map { .intervention($0) } + said.map { .offMenu(move: $0) }
  }

  /// The number of a state, where some play comes to it.
  func number(of state: State) -> Int? { numbers[state] }

  /// The states, by their numbers, for which something holds.
  func all(where holds: (State) -> Bool) -> [Int] { states.indices.filter { holds(states[$0]) } }

  /// The states at which plays end.
  var ends: [Int] { all { $0.end != nil } }

  /// Every step of every play: the fewest choices with which it is over, what happened, and where it arrived.
  var steps: [(length: Int, events: [Event], arrivals: [Arrival])] {
    [(0, opening.events, opening.arrivals)]
      + edges.enumerated().flatMap { source, edges in
        edges.map { (depths[source] + 1, $0.events, $0.arrivals) }
      }
  }

  /// For each state, whether some play comes from it to one of the goals.
  func comes(to goals: [Int]) -> [Bool] { distances(to: goals).map { $0 != nil } }

  /// For each state, the fewest spoken turns from it to one of the goals.
  func distances(to goals: [Int]) -> [Int?] {
    var distances = [Int?](repeating: nil, count: states.count)
    for goal in goals { distances[goal] = 0 }
    var isChanged = true
    while isChanged {
      isChanged = false
      for source in states.indices {
        for edge in edges[source] {
          guard let rest = distances[edge.target] else { continue }
          let distance = rest + (usesTurn(edge.choice) ? 1 : 0)
          if distance < distances[source] ?? .max {
            distances[source] = distance
            isChanged = true
          }
        }
      }
    }
    return distances
  }

  private func usesTurn(_ choice: Choice) -> Bool {
    switch choice {
    case .intervention(let place): !scenario.teachingCase.interventions[place].isInward
    case .offMenu: true
    }
  }
}
