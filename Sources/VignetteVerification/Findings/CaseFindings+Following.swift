import VignetteEngine

/// What only follows from something else that is told: conditions that ask for what no play brings about.
extension CaseFindings {
  /// Whether conditions ask for a dynamic that never moves, for a fact that is never found, or for a scene or visit that
  /// no play comes to. Each of these is told by itself.
  mutating func followsFromOthers(_ conditions: [Condition]) -> Bool {
    conditions.contains { asksUnmoved($0) } || asksForUnreached(conditions)
  }

  /// Whether conditions ask for a fact, a scene or a visit that no play comes to.
  mutating func asksForUnreached(_ conditions: [Condition]) -> Bool {
    let space = paths()
    return conditions.contains { $0.asksUnreached(space) }
  }

  private func asksUnmoved(_ condition: Condition) -> Bool {
    condition.quantities.flatMap(\.leaves).contains { quantity in
      if case .dynamic(let dynamic) = quantity { unmoved.contains(dynamic) } else { false }
    }
  }
}

extension Condition {
  /// Whether it asks for a fact, a scene or a visit that no play reaches.
  fileprivate func asksUnreached(_ space: StateSpace) -> Bool {
    switch self {
    case .revealed(let fact): !space.reaches(.fact(fact))
    case .visitedScene(let scene): !space.reaches(.scene(scene))
    case .visitedVisit(let visit): !space.reaches(.visit(visit))
    case .not(let inner): inner.asksUnreached(space)
    case .and(let left, let right), .or(let left, let right): left.asksUnreached(space) || right.asksUnreached(space)
    case .compare, .chosenMove, .chosenLine, .ruptured: false
    }
  }
}
