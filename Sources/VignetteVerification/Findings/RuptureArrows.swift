import VignetteEngine

/// The endings to which arrows lead that ask whether a rupture is open.
enum RuptureArrows {
  /// These endings, by their places in the case.
  static func endings(of teachingCase: Case) -> Set<Int> {
    let asked =
      teachingCase.interventions.filter { $0.when?.asksRupture == true }.map(\.body)
      + teachingCase.rules.filter(\.condition.asksRupture).map(\.body)
    let bodies =
      asked + teachingCase.bodies.flatMap(\.allStatements).filter(\.asksRupture).flatMap(\.arms).map(\.body)
    return Set(bodies.flatMap(\.destinations).compactMap(\.ending))
  }
}

extension Statement {
  /// Whether it is an `if` one of whose conditions asks for a rupture.
  fileprivate var asksRupture: Bool { arms.contains { $0.condition?.asksRupture == true } }
}

extension Destination {
  /// The ending it is; nothing of a scene.
  fileprivate var ending: Int? { if case .ending(let ending) = self { ending } else { nil } }
}

extension Condition {
  /// Whether it asks for an open rupture, or how many there were.
  fileprivate var asksRupture: Bool {
    switch self {
    case .ruptured: true
    case .not(let inner): inner.asksRupture
    case .and(let left, let right), .or(let left, let right): left.asksRupture || right.asksRupture
    case .compare: quantities.flatMap(\.leaves).contains(.ruptures)
    case .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine: false
    }
  }
}
