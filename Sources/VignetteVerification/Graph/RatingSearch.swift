import VignetteEngine

/// Finds the highest rating that some principles can all have on one single path.
struct RatingSearch {
  let graph: StateGraph
  let gains: BestGains
  let principles: [Int]
  /// What a rating of 100 earns, by principle.
  let best: [Int]
  /// Whether only paths without a safety failure count.
  var isSafe = false
  /// Says whether the time that was given is over.
  var isOver: () -> Bool = { false }

  /// The highest rating, and a path on which all principles have at least that; nothing where the search was given up.
  var highest: (rating: Int, path: [Choice]?)? { try? search() }

  private func search() throws(JointGains.Stopped) -> (rating: Int, path: [Choice]?) {
    var low = 0
    var best = try path(withAll: 0)
    var high = 101
    while high - low > 1 {
      let middle = (low + high) / 2
      if let found = try path(withAll: middle) {
        (low, best) = (middle, found)
      } else {
        high = middle
      }
    }
    return (low, best)
  }

  /// A path on which all principles have at least a rating.
  private func path(withAll rating: Int) throws(JointGains.Stopped) -> [Choice]? {
    try JointGains.path(
      in: graph, gains: gains, principles: principles, wanted: principles.map { leastPoints(rating, on: $0) },
      isSafe: isSafe, isOver: isOver)
  }

  /// The least points that have a rating on a principle. A rating of 0 takes none: points below 0 have it too.
  private func leastPoints(_ rating: Int, on principle: Int) -> Int {
    guard rating > 0 else { return -1_000_000 }
    return RatingRule.leastPoints(.greaterOrEqual, rating, best: best[principle]) ?? 1_000_000
  }
}
