package import VignetteEngine

/// Explores every path of a case over the same step that is played, breadth first, so that ways are shortest.
package struct Explorer {
  private let scenario: Scenario
  private let question: Question
  private let limits: ExplorationLimits
  private let forgetting: Forgetting
  private let replies: [Int]
  private let detail: EventDetail
  private let onArriving: Condition?
  private var graph = StateGraph()
  private var places: [State: Int32] = [:]
  private var points: [[Int]: Int32] = [:]
  private var arrived: Set<AskedArrival> = []

  private struct AskedArrival: Hashable {
    let place: ClaimPlace
    let held: Bool?
  }

  /// Explores a scenario for a question.
  ///
  /// - Parameter onArriving: a condition to be asked wherever a scene, visit or ending is arrived at.
  package static func explore(
    _ scenario: Scenario, for question: Question, within limits: ExplorationLimits = ExplorationLimits(),
    watchingArrivals: Bool = false, onArriving: Condition? = nil
  ) -> Exploration {
    var explorer = Explorer(
      scenario, question, limits, detail: watchingArrivals ? .arrivals : .reckoning, onArriving: onArriving)
    return explorer.run()
  }

  private init(
    _ scenario: Scenario, _ question: Question, _ limits: ExplorationLimits, detail: EventDetail,
    onArriving: Condition?
  ) {
    self.scenario = scenario
    self.question = question
    self.limits = limits
    self.detail = detail
    self.onArriving = onArriving
    forgetting = Forgetting(scenario, for: question)
    replies = question.allowsTyped ? scenario.teachingCase.reactions.map(\.move) : []
  }

  private mutating func run() -> Exploration {
    let opening = scenario.opening(detail)
    _ = place(of: opening.state, parent: -1)
    note(opening.arrivals, after: nil, from: 0)
    var next = 0
    while next < graph.states.count {
      if let limit = hitLimit { return .cut(limit) }
      follow(next)
      next += 1
    }
    return .whole(graph)
  }

  private var hitLimit: String? {
    if graph.states.count > limits.states { return "it has more than \(limits.states) states" }
    let bytes = graph.states.count * bytesPerState + graph.edges.count * MemoryLayout<StateGraph.Edge>.stride
    return bytes > limits.bytes ? "it needs more than \(limits.bytes / 1_000_000) MB" : nil
  }

  /// A state is kept twice over, in the list and in the table that finds it, and shares its arrays.
  private var bytesPerState: Int {
    3 * MemoryLayout<State>.stride + 64 + 4 * scenario.teachingCase.dynamics.count + scenario.layout.count / 8
  }

  private mutating func follow(_ number: Int) {
    let state = graph.states[number]
    if state.end == nil {
      for offer in scenario.offers(in: state) { take(.intervention(offer), from: number) }
      for move in replies { take(.offMenu(move: move), from: number) }
    }
    graph.firstEdges.append(graph.edges.count)
  }

  private mutating func take(_ choice: Choice, from number: Int) {
    let step = scenario.step(from: graph.states[number], taking: choice, detail)
    note(step.arrivals, after: choice, from: number)
    let target = place(of: step.state, parent: Int32(number))
    let gains = step.events.points(principles: scenario.manual.principles.count)
    graph.edges.append(StateGraph.Edge(choice: choice, target: target, points: place(of: gains)))
  }

  private mutating func place(of full: State, parent: Int32) -> Int32 {
    let state = forgetting.forget(full)
    if let known = places[state] { return known }
    let place = Int32(graph.states.count)
    places[state] = place
    graph.states.append(state)
    graph.parents.append(parent)
    graph.parentEdges.append(parent < 0 ? -1 : Int32(graph.edges.count))
    return place
  }

  private mutating func place(of gains: [Int]) -> Int32 {
    if let known = points[gains] { return known }
    let place = Int32(graph.points.count)
    points[gains] = place
    graph.points.append(gains)
    return place
  }

  private mutating func note(_ arrivals: [Arrival], after choice: Choice?, from number: Int) {
    for arrival in arrivals {
      let held = onArriving.map { scenario.holds($0, in: arrival.state) }
      guard arrived.insert(AskedArrival(place: arrival.place, held: held)).inserted else { continue }
      let choices = graph.choices(to: number) + [choice].compactMap { $0 }
      graph.arrivals.append(ArrivalWitness(place: arrival.place, held: held, choices: choices))
    }
  }
}
