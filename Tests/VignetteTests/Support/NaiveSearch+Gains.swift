import VignetteEngine

/// What plays earn and cost.
extension NaiveSearch {
  /// For every state the different sums, by principle, that plays can still come to from it on; with `isSafe` those
  /// without a safety failure.
  ///
  /// Every choice uses something up for good, so no play comes to a state twice, and the states can be gone through from
  /// the last back.
  func sums(isSafe: Bool = false) -> [Set<[Int]>] {
    var known = [Set<[Int]>?](repeating: nil, count: states.count)
    for state in states.indices { _ = sums(from: state, isSafe, &known) }
    return known.map { $0 ?? [] }
  }

  private func sums(from state: Int, _ isSafe: Bool, _ known: inout [Set<[Int]>?]) -> Set<[Int]> {
    if let sums = known[state] { return sums }
    var found: Set<[Int]> = states[state].end == nil ? [] : [scenario.manual.principles.map { _ in 0 }]
    for edge in edges[state] where !isSafe || !edge.events.contains(where: \.isFailure) {
      let points = edge.events.points(principles: scenario.manual.principles.count)
      for rest in sums(from: edge.target, isSafe, &known) { found.insert(zip(points, rest).map { $0 + $1 }) }
    }
    known[state] = found
    return found
  }

  /// The sums of whole plays; with `isSafe` those of plays without a safety failure.
  func sumsOfPlays(isSafe: Bool = false) -> Set<[Int]> {
    isSafe && opening.events.contains(where: \.isFailure) ? [] : sums(isSafe: isSafe)[0]
  }

  /// The most that any play earns, by principle, never below 0.
  var best: [Int] {
    let sums = sumsOfPlays()
    return scenario.manual.principles.indices.map { principle in max(0, sums.map { $0[principle] }.max() ?? 0) }
  }

  /// The highest rating that some principles all have in one play; nothing where no play counts.
  func highest(of principles: [Int], best: [Int], isSafe: Bool = false) -> Int? {
    sumsOfPlays(isSafe: isSafe).map { NaiveSearch.lowest(of: principles, $0, best: best) }.max()
  }

  /// The lowest rating of some principles that some points give.
  static func lowest(of principles: [Int], _ points: [Int], best: [Int]) -> Int {
    principles.map { RatingRule.rating(earned: points[$0], best: best[$0], wasFaulted: points[$0] < 0) ?? 0 }.min()
      ?? 0
  }

  /// For every state the most that a play earns on the way to it, all principles weighed; nothing where no play that counts
  /// comes there.
  func richest(weights: [Int], isSafe: Bool) -> [Int?] {
    var earned = [Int?](repeating: nil, count: states.count)
    guard !isSafe || !opening.events.contains(where: \.isFailure) else { return earned }
    earned[0] = 0
    var isChanged = true
    while isChanged {
      isChanged = false
      for source in states.indices {
        guard let before = earned[source] else { continue }
        for edge in edges[source] where !isSafe || !edge.events.contains(where: \.isFailure) {
          let points = edge.events.points(principles: weights.count)
          let sum = before + zip(weights, points).reduce(0) { $0 + $1.0 * $1.1 }
          if sum > earned[edge.target] ?? .min { (earned[edge.target], isChanged) = (sum, true) }
        }
      }
    }
    return earned
  }
}

extension Event {
  /// Whether it is a safety failure.
  var isFailure: Bool { if case .failed = self { true } else { false } }
}
