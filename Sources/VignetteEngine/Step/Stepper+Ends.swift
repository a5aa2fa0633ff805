/// Safety tasks fall due, and sessions end.
extension Stepper {
  mutating func meet(_ deadline: Requirement.Deadline) {
    for (index, requirement) in scenario.teachingCase.header.requirements.enumerated()
    where requirement.deadline == deadline { fail(requirement, index) }
  }

  mutating func fail(_ requirement: Requirement, _ index: Int) {
    if !step.state.marks.contains(scenario.layout.chosen(move: requirement.move)) {
      tell(.failed(.requirement(index)))
    }
  }

  /// The end is the deadline of every task whose scene or visit was not reached.
  mutating func end(_ end: SessionEnd) {
    for (index, requirement) in scenario.teachingCase.header.requirements.enumerated() {
      switch requirement.deadline {
      case .scene, .visit, .end: fail(requirement, index)
      case .ending: break
      }
    }
    step.state.end = end
    tell(.ended(end))
  }
}
