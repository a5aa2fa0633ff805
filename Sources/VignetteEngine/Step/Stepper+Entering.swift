/// Scenes, visits and endings are entered.
extension Stepper {
  mutating func enterAndLookAtRules(_ destination: Destination, looksAtRules: Bool) {
    enter(destination)
    guard looksAtRules else { return }
    lookAtRules()
    if let next = takeKept() { enter(next) }
  }

  /// Enters a scene or an ending, and follows at once where its body leads.
  mutating func enter(_ first: Destination) {
    var next: Destination? = first
    while let destination = next, state.end == nil {
      entered += 1
      guard entered <= entryLimit else { return end(.goingRound) }
      switch destination {
      case .ending(let ending): arrive(at: ending)
      case .scene(let scene): enter(scene: scene)
      }
      next = takeKept()
    }
  }

  private mutating func arrive(at ending: Int) {
    teller.arrived(at: .ending(ending), in: state)
    meet(.ending(ending))
    teller.entered(.ending(ending))
    run(tables.endings[ending])
    kept = nil
    end(.ending(ending))
  }

  private mutating func enter(scene: Int) {
    let newVisit = unvisitedVisit(of: scene)
    if let newVisit { teller.arrived(at: .visit(newVisit), in: state) }
    teller.arrived(at: .scene(scene), in: state)
    if let newVisit { meet(.visit(newVisit)) }
    meet(.scene(scene))
    stay(in: scene)
    if let newVisit, runVisitBody(newVisit) { return }
    runSceneBody(scene)
  }

  /// Runs the body of a visit; says whether it leads elsewhere.
  private mutating func runVisitBody(_ visit: Int) -> Bool {
    teller.enteredVisit(visit)
    run(tables.visits[visit])
    state.mark(tables.layout.visited(visit: visit))
    return kept != nil
  }

  private func unvisitedVisit(of scene: Int) -> Int? {
    guard let visit = tables.scenes[scene].visit.map(Int.init) else { return nil }
    return state.isMarked(tables.layout.visited(visit: visit)) ? nil : visit
  }

  mutating func stay(in scene: Int) {
    state.scene = scene
    state.sceneTurns = 0
    state.hasRunOtherwise = false
  }

  mutating func runSceneBody(_ scene: Int) {
    teller.entered(.scene(scene))
    run(tables.scenes[scene].body)
    state.mark(tables.layout.visited(scene: scene))
  }
}
