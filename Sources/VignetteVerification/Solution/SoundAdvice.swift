import VignetteEngine

/// What a debrief may advise: nothing poor or unsafe, and never to leave out what a safety task asks for.
struct SoundAdvice {
  private let scenario: Scenario
  private let required: Set<Int>

  /// What may be advised in a case.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    required = Set(scenario.teachingCase.header.requirements.map(\.move))
  }

  /// Whether it may be advised to take an intervention.
  func mayTake(_ intervention: Int) -> Bool {
    let taken = scenario.teachingCase.interventions[intervention]
    return scenario.manual.moves[taken.move].sense != .poor && !taken.body.allStatements.contains(where: \.isCritical)
  }

  /// Whether it may be advised not to have done something.
  func mayLeaveOut(_ choice: Choice) -> Bool {
    switch choice {
    case .intervention(let place): !required.contains(scenario.teachingCase.interventions[place].move)
    case .offMenu(let move): !required.contains(move)
    }
  }
}

extension Statement {
  fileprivate var isCritical: Bool { if case .critical = kind { true } else { false } }
}
