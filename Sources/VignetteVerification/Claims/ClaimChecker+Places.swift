import VignetteEngine

/// Claims about where paths lead.
extension ClaimChecker {
  mutating func everyPathEnds(_ claim: Claim) -> Verdict {
    let space = space(claim)
    let stuck = (0..<space.count).first { space.end(of: $0) == .deadEnd || space.end(of: $0) == .goingRound }
    guard let stuck else {
      return ClaimChecker.verdict(
        of: space, .holds(found: "\(space.count) states, alike ones counted once", shownBy: nil))
    }
    let reason =
      space.end(of: stuck) == .deadEnd
      ? "a path ends in a dead end" : "a path goes round scenes that offer nothing"
    return .fails(reason: reason, shownBy: space.choices(to: stuck))
  }

  mutating func reachable(_ place: ClaimPlace, _ claim: Claim) -> Verdict {
    let space = space(claim)
    guard let way = space.choices(to: place.reached) else {
      return ClaimChecker.verdict(of: space, .fails(reason: "no path leads there", shownBy: nil))
    }
    return .holds(found: nil, shownBy: way)
  }

  mutating func never(_ place: ClaimPlace, unless condition: Condition?, _ claim: Claim) -> Verdict {
    guard let condition else { return neverAtAll(place, claim) }
    let space = analysis.space(watching: place, unless: condition, allowsTyped: claim.allowsTyped)
    guard let arrival = space.arrival else {
      return ClaimChecker.verdict(of: space, .holds(found: nil, shownBy: nil))
    }
    return .fails(
      reason: "a path leads there while the condition does not hold", shownBy: space.choices(to: arrival))
  }

  private mutating func neverAtAll(_ place: ClaimPlace, _ claim: Claim) -> Verdict {
    let space = space(claim)
    guard let way = space.choices(to: place.reached) else {
      return ClaimChecker.verdict(of: space, .holds(found: nil, shownBy: nil))
    }
    return .fails(reason: "a path leads there", shownBy: way)
  }

  func noConstantStrategy(reaches place: ClaimPlace) -> Verdict {
    for strategy in ConstantStrategy.all(in: scenario) {
      let play = strategy.play(scenario)
      guard play.arrived.contains(place) else { continue }
      return .fails(reason: "\(strategy.name(in: scenario)) leads there", shownBy: play.choices)
    }
    return .holds(found: nil, shownBy: nil)
  }
}

extension ClaimPlace {
  /// What is reached on arriving there.
  fileprivate var reached: Reached {
    switch self {
    case .visit(let visit): .visit(visit)
    case .scene(let scene): .arrival(scene)
    case .ending(let ending): .ending(ending)
    case .outOfTime: .outOfTime
    }
  }
}
