import VignetteEngine

/// How places are entered, and how sessions end.
extension ModelSession {
  mutating func enterWithRules(_ destination: Destination) {
    enter(destination)
    lookAtRules()
    if let next = takeKept() { enter(next) }
  }

  mutating func enter(_ destination: Destination) {
    switch destination {
    case .ending(let ending): enter(ending: ending)
    case .scene(let scene): enter(scene: scene)
    }
    if let next = takeKept() { enter(next) }
  }

  private mutating func enter(ending: Int) {
    meet(.ending(ending))
    log.append("ending \(ending)")
    run(teachingCase.endings[ending].body)
    finish(.ending(ending))
  }

  private mutating func enter(scene: Int) {
    let visit = teachingCase.scenes[scene].visit.flatMap { past.contains(.visit($0)) ? nil : $0 }
    if let visit { meet(.visit(visit)) }
    meet(.scene(scene))
    (self.scene, sceneTurns, hasRunOtherwise) = (scene, 0, false)
    if let visit {
      log.append("visit \(visit)")
      run(teachingCase.visits[visit].body)
      past.insert(.visit(visit))
    }
    guard kept == nil else { return }
    log.append("scene \(scene)")
    run(teachingCase.scenes[scene].body)
    past.insert(.scene(scene))
  }

  private mutating func meet(_ deadline: Requirement.Deadline) {
    for requirement in teachingCase.header.requirements where requirement.deadline == deadline { demand(requirement) }
  }

  private mutating func demand(_ requirement: Requirement) {
    if !past.contains(.chosen(requirement.move)) { log.append("failed \(requirement.reason)") }
  }

  mutating func finish(_ end: SessionEnd) {
    for requirement in teachingCase.header.requirements {
      if case .ending = requirement.deadline { continue }
      demand(requirement)
    }
    self.end = end
    log.append("end \(end)")
  }

  mutating func takeKept() -> Destination? {
    defer { kept = nil }
    return kept
  }
}
