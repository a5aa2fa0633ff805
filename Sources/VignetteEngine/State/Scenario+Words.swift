/// How things of a case are called in messages.
extension Scenario {
  /// How a session ended.
  package func name(of end: SessionEnd?) -> String {
    switch end {
    case nil: "it goes on"
    case .ending(let ending): "the ending \"\(teachingCase.endings[ending].title)\""
    case .outOfTime: "out of time"
    case .deadEnd: "a dead end"
    case .goingRound: "going round scenes that offer nothing"
    }
  }

  /// The name of a quantity; nothing for a number or a sum.
  package func name(of quantity: Quantity) -> String? {
    switch quantity {
    case .dynamic(let dynamic): teachingCase.dynamics[dynamic].id
    case .derived(let name): teachingCase.derived[name].id
    case .turn: "turn"
    case .ruptures: "ruptures"
    case .number, .plus, .minus, .times: nil
    }
  }

  /// By when a safety task must be met.
  package func name(of deadline: Requirement.Deadline) -> String {
    switch deadline {
    case .scene(let scene): "\"\(teachingCase.scenes[scene].title)\""
    case .visit(let visit): "\"\(teachingCase.visits[visit].title)\""
    case .ending(let ending): "\"\(teachingCase.endings[ending].title)\""
    case .end: "the end"
    }
  }

  /// Why something is a safety failure.
  package func text(of reason: CriticalReason) -> String {
    switch reason {
    case .requirement(let place): teachingCase.header.requirements[place].reason
    case .line(let place): program.criticals[place].why
    }
  }
}
