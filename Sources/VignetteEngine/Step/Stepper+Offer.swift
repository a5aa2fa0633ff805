/// What is on offer, and `otherwise` where nothing is.
extension Stepper {
  /// Runs `otherwise` where it is due, until something is on offer or the session has ended.
  mutating func offer(looksAtRules: Bool) {
    while state.end == nil {
      let hasSpoken = hasSpokenOffer
      if hasSpoken, !hasUsedUpScene { return }
      guard runsOtherwise() else { return hasSpoken ? () : end(.deadEnd) }
      if let next = takeKept() {
        enterAndLookAtRules(next, looksAtRules: looksAtRules)
      } else if !hasSpokenOffer {
        return end(.deadEnd)
      }
    }
  }

  /// Whether an intervention of the scene is on offer: not used up, and its `when` holds.
  func isOffered(_ intervention: Int) -> Bool { !isUsedUp(intervention) && isOpen(intervention) }

  /// Whether an intervention was taken and is on offer once.
  func isUsedUp(_ intervention: Int) -> Bool {
    !tables.interventions[intervention].isRepeatable && state.isMarked(tables.layout.taken(intervention))
  }

  /// Whether the `when` of an intervention holds, where it has one.
  func isOpen(_ intervention: Int) -> Bool { tables.interventions[intervention].when.map { holds($0) } ?? true }

  private var hasSpokenOffer: Bool {
    for intervention in tables.scenes[state.scene].interventions
    where !tables.interventions[intervention].isInward && isOffered(intervention) { return true }
    return false
  }

  private var hasUsedUpScene: Bool { tables.scenes[state.scene].turns.map { state.hasStayed(turns: $0) } ?? false }

  private mutating func runsOtherwise() -> Bool {
    guard !state.hasRunOtherwise, let body = tables.scenes[state.scene].otherwise else { return false }
    state.hasRunOtherwise = true
    teller.ranOtherwise(scene: state.scene)
    run(body)
    return true
  }
}
