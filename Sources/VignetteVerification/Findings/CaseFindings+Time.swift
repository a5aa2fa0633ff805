import VignetteEngine
import VignetteSource

/// Plays whose turns run out far from any ending, and what plays could come to if they did not.
extension CaseFindings {
  /// A case that says what happens when time runs out means it to happen.
  mutating func findRunningOut() {
    guard teachingCase.outOfTime.isEmpty, paths().reaches(.outOfTime) else { return }
    let question = Question.ofStates(scenario) { $0.turn = true }
    guard let graph = unhurriedGraph(for: question, "where turns run out") else { return }
    let endings = (0..<graph.count).filter { graph.ending(of: $0) != nil }
    let distances = TurnDistance.toward(endings, graph, SourceLists(graph))
    guard let lost = firstOutOfTime(graph, farther: 3, than: distances) else { return }
    report(
      Finding(
        .runsOut(turns: distances[lost]), at: teachingCase.header.turnsRange, shownBy: graph.space.choices(to: lost)))
  }

  /// The first state in which the turns of the case are used up and every ending is farther away than some turns.
  private func firstOutOfTime(_ graph: StateGraph, farther least: Int, than distances: [Int]) -> Int? {
    var found: Int?
    graph.space.forEach(in: 0..<graph.count) { state, flat in
      let isOver = flat.end == nil && flat.cells[FlatLayout.turn] == Int32(teachingCase.header.turns)
      if isOver, distances[state] > least, distances[state] != TurnDistance.none { found = state }
      return found == nil
    }
    return found
  }

  /// What no play comes to only since the turns of the case run out before.
  mutating func findLackOfTurns() {
    guard let lacking = lackingTurns.min(by: { rank(of: $0) < rank(of: $1) }) else { return }
    guard let way = unhurriedSpace?.choices(to: lacking) else { return }
    report(
      Finding(
        .tooFewTurns(teachingCase.header.turns, needed: spokenTurns(way), to: name(of: lacking)),
        at: teachingCase.header.turnsRange))
  }

  /// Whether something would be reached if the case had more turns.
  mutating func lacksTurns(for reached: Reached) -> Bool {
    guard paths().reaches(.outOfTime) else { return false }
    if unhurriedSpace == nil {
      var longer = unhurried ?? CaseAnalysis(longerScenario, under: analysis.conditions, isPlain: analysis.isPlain)
      unhurriedSpace = longer.space(for: Question(longer.scenario))
      unhurried = longer
    }
    return unhurriedSpace?.reaches(reached) ?? false
  }

  /// The order in which it is worth telling: a good ending first.
  private func rank(of reached: Reached) -> Int {
    switch reached {
    case .ending(let ending): 3 - teachingCase.endings[ending].outcome.rank
    case .scene: 4
    case .visit, .offered, .otherwise, .rule, .fact, .withheld, .side, .reply, .arrival, .outOfTime, .missed, .effect,
      .idleEffect:
      5
    }
  }

  private func name(of reached: Reached) -> String? {
    switch reached {
    case .ending(let ending): "\"\(teachingCase.endings[ending].title)\""
    case .scene(let scene): "\"\(teachingCase.scenes[scene].title)\""
    case .offered(let line): "\"\(teachingCase.interventions[line].line)\""
    case .fact(let fact): teachingCase.facts[fact].id
    case .visit(let visit): "\"\(teachingCase.visits[visit].title)\""
    case .otherwise, .rule, .withheld, .side, .reply, .arrival, .outOfTime, .missed, .effect, .idleEffect: nil
    }
  }

  /// The graph for a question, in which turns do not run out before plays are over.
  mutating func unhurriedGraph(for question: Question, _ name: String) -> StateGraph? {
    guard paths().reaches(.outOfTime) else { return graph(for: question, name) }
    var longer = unhurried ?? CaseAnalysis(longerScenario, under: analysis.conditions, isPlain: analysis.isPlain)
    let graph = longer.graph(for: question)
    unhurried = longer
    if graph == nil { leaveUndecided("\(name): it needs more states than are allowed") }
    return graph
  }

  /// The case with more turns than it holds.
  private var longerScenario: Scenario {
    var longer = teachingCase
    longer.header.turns += max(longer.header.turns, 40)
    return Scenario(longer, manual: scenario.manual)
  }
}

extension StateGraph {
  /// The ending that a state is at; nothing of any other state.
  func ending(of state: Int) -> Ending? {
    guard case .ending(let ending) = space.end(of: state) else { return nil }
    return scenario.teachingCase.endings[ending]
  }
}
