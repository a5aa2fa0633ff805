/// Safety tasks fall due, and sessions end.
extension Stepper {
  mutating func meet(_ deadline: Requirement.Deadline) {
    for index in tables.requirements.indices where tables.requirements[index].deadline == deadline { fail(index) }
  }

  private mutating func fail(_ requirement: Int) {
    if !state.isMarked(tables.requirements[requirement].chosen) { teller.failed(.requirement(requirement)) }
  }

  /// The end is the deadline of every task whose scene or visit was not reached.
  mutating func end(_ end: SessionEnd) {
    for index in tables.requirements.indices {
      switch tables.requirements[index].deadline {
      case .scene, .visit, .end: fail(index)
      case .ending: break
      }
    }
    state.end = end
    teller.ended(end)
  }
}
