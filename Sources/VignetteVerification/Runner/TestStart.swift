import VignetteEngine

/// Where a scripted test begins: at the beginning of the case, or at a given moment.
struct TestStart {
  /// The state that is given.
  private(set) var state: State
  /// The safety tasks that count as passed, since the test begins behind their deadlines.
  private(set) var waived: Set<Int> = []

  init(_ script: TestScript, _ scenario: Scenario) {
    state = State(scenario.teachingCase, layout: scenario.layout)
    for given in script.given { set(given, scenario) }
    if let scene = script.scene { waive(scene, scenario) }
  }

  private mutating func set(_ given: Given, _ scenario: Scenario) {
    switch given {
    case .value(let dynamic, let value): state.values[dynamic] = Int32(value)
    case .revealed(let fact): state.marks.insert(scenario.layout.revealed(fact))
    case .chosenMove(let move): state.marks.insert(scenario.layout.chosen(move: move))
    case .chosenLine(let line):
      state.marks.insert(scenario.layout.taken(line))
      state.marks.insert(scenario.layout.chosen(move: scenario.teachingCase.interventions[line].move))
    case .visitedScene(let scene): state.marks.insert(scenario.layout.visited(scene: scene))
    case .visitedVisit(let visit): state.marks.insert(scenario.layout.visited(visit: visit))
    case .ruptured(let kind):
      state.rupture = kind
      state.ruptures = 1
    }
  }

  private mutating func waive(_ scene: Int, _ scenario: Scenario) {
    let visit = scenario.teachingCase.scenes[scene].visit
    for (index, requirement) in scenario.teachingCase.header.requirements.enumerated() {
      switch requirement.deadline {
      case .scene(let deadline): if deadline == scene { waived.insert(index) }
      case .visit(let deadline): if deadline == visit { waived.insert(index) }
      case .ending, .end: break
      }
    }
  }
}
