import VignetteEngine

/// Why a condition can never hold.
extension StaticTruth {
  /// What a play would need and can never have.
  enum Reason: Hashable {
    /// A dynamic or count, which nothing changes, stays what it is.
    case unchanged(dynamic: Int, value: Int)
    /// A dynamic or count that is never above its limit.
    case neverAbove(dynamic: Int, limit: Int)
    /// A dynamic or count that is never below its limit.
    case neverBelow(dynamic: Int, limit: Int)
    /// A fact that nothing reveals.
    case unrevealed(fact: Int)
    /// A scene that nothing leads to.
    case unvisited(scene: Int)
    /// A rupture, which nothing opens, or none of the kind.
    case neverRuptured
    /// An inward move that no intervention offers.
    case unoffered(move: Int)
    /// Two parts ask for values of a dynamic or count that exclude each other.
    case contradiction(dynamic: Int)
  }

  /// Why a condition can never hold; nothing where it is not so simple.
  func reason(against condition: Condition) -> Reason? {
    let parts = StaticTruth.parts(of: condition)
    if let part = parts.first(where: { !canHold($0) }) { return reason(againstPart: part) }
    var values = ranges
    for part in parts {
      guard let (dynamic, range) = StaticTruth.limit(part, ranges) else { continue }
      guard let left = StaticTruth.common(values[dynamic], range) else { return .contradiction(dynamic: dynamic) }
      values[dynamic] = left
    }
    return nil
  }

  private func reason(againstPart part: Condition) -> Reason? {
    switch part {
    case .compare(.dynamic(let dynamic), _, .number(let number)):
      let range = ranges[dynamic]
      if range.count == 1 { return .unchanged(dynamic: dynamic, value: range.lowerBound) }
      return number >= range.upperBound
        ? .neverAbove(dynamic: dynamic, limit: range.upperBound)
        : .neverBelow(dynamic: dynamic, limit: range.lowerBound)
    case .revealed(let fact): return .unrevealed(fact: fact)
    case .visitedScene(let scene): return .unvisited(scene: scene)
    case .ruptured: return .neverRuptured
    case .chosenMove(let move): return .unoffered(move: move)
    case .not, .and, .or, .compare, .visitedVisit, .chosenLine: return nil
    }
  }
}
