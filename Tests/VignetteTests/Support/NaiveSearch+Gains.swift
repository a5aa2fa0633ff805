import VignetteEngine

/// What plays earn and cost.
extension NaiveSearch {
  /// The different sums that plays have at their ends, by principle; with `isSafe` of plays without a safety failure.
  func sums(isSafe: Bool = false) -> Set<[Int]> {
    guard !isSafe || !opening.events.contains(where: \.isFailure) else { return [] }
    return sums(before: opening.state, isSafe)
  }

  /// A choice uses something up for good, so no play comes to a state twice, and the states can be gone through from the
  /// last back.
  private func sums(before first: State, _ isSafe: Bool) -> Set<[Int]> {
    var known: [Int: Set<[Int]>] = [:]
    return sums(from: number(of: first) ?? 0, isSafe, &known)
  }

  private func sums(from state: Int, _ isSafe: Bool, _ known: inout [Int: Set<[Int]>]) -> Set<[Int]> {
    if let sums = known[state] { return sums }
    let count = scenario.manual.principles.count
    var found: Set<[Int]> = states[state].end == nil ? [] : [[Int](repeating: 0, count: count)]
    for edge in edges[state] where !isSafe || !edge.events.contains(where: \.isFailure) {
      let points = edge.events.points(principles: count)
      for rest in sums(from: edge.target, isSafe, &known) { found.insert(zip(points, rest).map { $0 + $1 }) }
    }
    known[state] = found
    return found
  }

  /// The most that any play earns, by principle, never below 0.
  var best: [Int] {
    let sums = sums()
    return scenario.manual.principles.indices.map { principle in max(0, sums.map { $0[principle] }.max() ?? 0) }
  }

  /// The highest rating that some principles all have in one play; nothing where no play counts.
  func highest(of principles: [Int], best: [Int], isSafe: Bool = false) -> Int? {
    sums(isSafe: isSafe).map { sum in
      principles.map { RatingRule.rating(earned: sum[$0], best: best[$0], wasFaulted: sum[$0] < 0) ?? 0 }.min() ?? 0
    }.max()
  }
}

extension Event {
  /// Whether it is a safety failure.
  var isFailure: Bool { if case .failed = self { true } else { false } }
}
