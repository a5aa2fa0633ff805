/// Conditions as a case writes them.
package struct ConditionText {
  private let scenario: Scenario

  /// The writing of a scenario's conditions.
  package init(_ scenario: Scenario) { self.scenario = scenario }

  /// A condition in the words of the language, such as `trust >= 40`.
  package func text(of condition: Condition) -> String {
    let teachingCase = scenario.teachingCase
    switch condition {
    case .compare(let left, let comparison, let right):
      return "\(text(of: left)) \(comparison.rawValue) \(text(of: right))"
    case .not(let inner): return "not \(grouped(inner))"
    case .and(let left, let right): return "\(grouped(left)) and \(grouped(right))"
    case .or(let left, let right): return "\(grouped(left)) or \(grouped(right))"
    case .visitedScene(let scene): return "visited \"\(teachingCase.scenes[scene].title)\""
    case .visitedVisit(let visit): return "visited \"\(teachingCase.visits[visit].title)\""
    case .revealed(let fact): return "revealed \(teachingCase.facts[fact].id)"
    case .chosenMove(let move): return "chosen \(scenario.manual.moves[move].id)"
    case .chosenLine(let line): return "chosen \"\(teachingCase.interventions[line].line)\""
    case .ruptured(let kind): return "ruptured" + (kind.map { " \($0.rawValue)" } ?? "")
    }
  }

  private func grouped(_ condition: Condition) -> String {
    condition.questions.count > 1 ? "(\(text(of: condition)))" : text(of: condition)
  }

  private func text(of quantity: Quantity) -> String {
    switch quantity {
    case .number(let number): String(number)
    case .dynamic(let place): scenario.teachingCase.dynamics[place].id
    case .derived(let place): scenario.teachingCase.derived[place].id
    case .turn: "turn"
    case .ruptures: "ruptures"
    case .plus(let left, let right): "\(text(of: left)) + \(text(of: right))"
    case .minus(let left, let right): "\(text(of: left)) - \(text(of: right))"
    case .times(let left, let right): "\(text(of: left)) * \(text(of: right))"
    }
  }
}
