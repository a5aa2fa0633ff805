package import VignetteEngine

/// What was found out of a scenario so far, so that no exploration is done twice.
package struct CaseAnalysis: Sendable {
  /// The scenario.
  package let scenario: Scenario
  /// Under what conditions searches are made.
  package let conditions: SearchConditions
  /// Whether states are explored as they are; otherwise each question is answered in its own slice.
  package let isPlain: Bool
  private var spaces: [Slice: StateSpace] = [:]
  private var graphs: [Slice: StateGraph] = [:]
  private var ranges: [Int: DynamicRange] = [:]
  private var asked: [Int?: AskedConditions] = [:]
  private var earned: Earnings?

  /// Nothing found out yet.
  package init(_ scenario: Scenario, under conditions: SearchConditions = SearchConditions(), isPlain: Bool = false) {
    self.scenario = scenario
    self.conditions = conditions
    self.isPlain = isPlain
  }

  /// The states that a question tells apart.
  package mutating func space(for question: Question) -> StateSpace {
    space(of: Slice(scenario, for: question, isPlain: isPlain))
  }

  /// The same with every choice; nothing where a limit was hit.
  package mutating func graph(for question: Question) -> StateGraph? {
    let slice = Slice(scenario, for: question, isPlain: isPlain)
    if let known = graphs[slice] { return known }
    let graph = StateGraph.build(space(of: slice), under: conditions)
    graphs[slice] = graph
    return graph
  }

  /// Where a place is first arrived at while a condition does not hold, as a search for just that finds it.
  func space(watching place: ClaimPlace, unless condition: Condition, allowsTyped: Bool) -> StateSpace {
    var question = Question(scenario, allowsTyped: allowsTyped)
    question.reads.read(condition, in: scenario)
    let slice = Slice(scenario, for: question, isPlain: isPlain)
    return explore(slice, watching: WatchedArrival(place, unless: condition, in: scenario))
  }

  /// What paths of interventions on offer earn; nothing where a limit was hit.
  package mutating func earnings() -> Earnings? {
    if let earned { return earned }
    earned = graph(for: Question(scenario)).map { Earnings($0) }
    return earned
  }

  /// What a dynamic or count does over all plays; nothing where a limit was hit.
  mutating func range(of dynamic: Int) -> DynamicRange? {
    if let known = ranges[dynamic] { return known }
    let question = Question.ofStates(scenario) { $0.readWhole(dynamic) }
    let slice = Slice(scenario, for: question, isPlain: isPlain)
    let space = spaces[slice] ?? explore(slice, watching: nil)
    guard space.isWhole else { return nil }
    let range = DynamicRange(of: dynamic, in: space)
    ranges[dynamic] = range
    return range
  }

  /// What comes of conditions where they are asked, in all plays, with the values of a dynamic there; nothing where a
  /// limit was hit.
  mutating func askedConditions(noting dynamic: Int? = nil) -> AskedConditions? {
    if let known = asked[dynamic] { return known }
    let question =
      dynamic.map { dynamic in Question.ofStates(scenario) { $0.readWhole(dynamic) } } ?? .blocks(scenario)
    let slice = Slice(scenario, for: question, isPlain: isPlain)
    let space = dynamic == nil ? space(of: slice) : spaces[slice] ?? explore(slice, watching: nil)
    guard space.isWhole else { return nil }
    let found = ConditionWalk.seen(in: space, noting: dynamic, under: conditions)
    asked[dynamic] = found
    return found
  }

  /// What an attempt is measured against: all paths, or what was on offer on its own where the case is too large.
  package mutating func yardstick(for attempt: Attempt) -> Yardstick {
    if let earnings = earnings() { return Yardstick(best: earnings.best, origin: .everyPath) }
    return Yardstick(best: OfferedGains.of(attempt), origin: .pathTaken)
  }

  private mutating func space(of slice: Slice) -> StateSpace {
    if let known = spaces[slice] { return known }
    let space = explore(slice, watching: nil)
    spaces[slice] = space
    return space
  }

  private func explore(_ slice: Slice, watching watched: WatchedArrival?) -> StateSpace {
    let packing = Packing(scenario, kept: slice.scenes, atEnd: slice.atEnd)
    return Search.run(scenario, packing, replies: slice.replies, watching: watched, under: conditions)
  }
}
