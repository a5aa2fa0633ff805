/// Scenes, visits and endings are entered.
extension Stepper {
  mutating func enterAndLookAtRules(_ destination: Destination, looksAtRules: Bool = true) {
    enter(destination)
    guard looksAtRules else { return }
    lookAtRules()
    if let next = takeKept() { enter(next) }
  }

  /// Enters a scene or an ending, and follows at once where its body leads.
  mutating func enter(_ first: Destination) {
    var next: Destination? = first
    while let destination = next, step.state.end == nil {
      entered += 1
      guard entered <= Stepper.entryLimit else { return end(.goingRound) }
      switch destination {
      case .ending(let ending): arrive(at: ending)
      case .scene(let scene): enter(scene: scene)
      }
      next = takeKept()
    }
  }

  mutating func arrive(at ending: Int) {
    arrive(.ending(ending))
    meet(.ending(ending))
    tell(.entered(.ending(ending)))
    run(scenario.program.endings[ending])
    kept = nil
    end(.ending(ending))
  }

  mutating func enter(scene: Int) {
    let newVisit = unvisitedVisit(of: scene)
    if let newVisit { arrive(.visit(newVisit)) }
    arrive(.scene(scene))
    if let newVisit { meet(.visit(newVisit)) }
    meet(.scene(scene))
    stay(in: scene)
    if let newVisit {
      tell(.enteredVisit(newVisit))
      run(scenario.program.visits[newVisit])
      mark(scenario.layout.visited(visit: newVisit))
      guard kept == nil else { return }
    }
    runSceneBody(scene)
  }

  mutating func arrive(_ place: ClaimPlace) {
    if detail == .arrivals { step.arrivals.append(Arrival(place: place, state: step.state)) }
  }

  private func unvisitedVisit(of scene: Int) -> Int? {
    guard let visit = scenario.program.scenes[scene].visit.map(Int.init) else { return nil }
    return step.state.marks.contains(scenario.layout.visited(visit: visit)) ? nil : visit
  }

  mutating func stay(in scene: Int) {
    step.state.scene = Int32(scene)
    step.state.sceneTurns = 0
    step.state.hasRunOtherwise = false
  }

  mutating func runSceneBody(_ scene: Int) {
    tell(.entered(.scene(scene)))
    run(scenario.program.scenes[scene].body)
    mark(scenario.layout.visited(scene: scene))
  }
}
