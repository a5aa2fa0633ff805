/// What is on offer, and `otherwise` where nothing is.
extension Stepper {
  /// Runs `otherwise` where it is due, until something is on offer or the session has ended.
  mutating func offer(looksAtRules: Bool) {
    while step.state.end == nil {
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

  private var scene: SceneEntry { scenario.program.scenes[Int(step.state.scene)] }

  private var hasSpokenOffer: Bool {
    scene.interventions.contains { intervention in
      !scenario.program.interventions[intervention].isInward
        && scenario.isOffered(intervention, in: step.state, reader: reader)
    }
  }

  private var hasUsedUpScene: Bool { scene.turns.map { step.state.sceneTurns >= $0 } ?? false }

  mutating func runsOtherwise() -> Bool {
    guard !step.state.hasRunOtherwise, let body = scene.otherwise else { return false }
    step.state.hasRunOtherwise = true
    tell(.ranOtherwise(scene: Int(step.state.scene)))
    run(body)
    return true
  }
}
