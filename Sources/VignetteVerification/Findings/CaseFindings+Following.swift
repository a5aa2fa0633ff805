import VignetteEngine

/// What only follows from something else that is told: conditions that ask for what no play brings about.
extension CaseFindings {
  /// Whether conditions ask for a dynamic that never moves, for a fact that is never found, or for a scene or visit that
  /// no play comes to. Each of these is told by itself.
  mutating func followsFromOthers(_ conditions: [Condition]) -> Bool {
    conditions.contains { asksUnmoved($0) } || !unreachedAsked(conditions).isEmpty
  }

  /// The facts, scenes and visits that conditions ask for and no play comes to.
  mutating func unreachedAsked(_ conditions: [Condition]) -> [Reached] {
    let space = paths()
    return conditions.flatMap(\.askedPlaces).filter { !space.reaches($0) }
  }

  private func asksUnmoved(_ condition: Condition) -> Bool {
    condition.quantities.flatMap(\.leaves).contains { quantity in
      if case .dynamic(let dynamic) = quantity { unmoved.contains(dynamic) } else { false }
    }
  }
}

extension Condition {
  /// The facts, scenes and visits that it asks for.
  fileprivate var askedPlaces: [Reached] {
    switch self {
    case .revealed(let fact): [.fact(fact)]
    case .visitedScene(let scene): [.scene(scene)]
    case .visitedVisit(let visit): [.visit(visit)]
    case .not(let inner): inner.askedPlaces
    case .and(let left, let right), .or(let left, let right): left.askedPlaces + right.askedPlaces
    case .compare, .chosenMove, .chosenLine, .ruptured: []
    }
  }
}
