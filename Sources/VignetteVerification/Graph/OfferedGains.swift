package import VignetteEngine

/// What was on offer on a path, for cases too large to explore whole.
package enum OfferedGains {
  /// The points that everything offered on an attempt would have earned, each intervention once, by principle.
  package static func of(_ attempt: Attempt) -> [Int] {
    let count = attempt.scenario.manual.principles.count
    var gains = [Int](repeating: 0, count: count)
    var seen: Set<Int> = []
    for turn in attempt.turns.dropFirst() {
      for intervention in attempt.scenario.offers(in: turn.before) where seen.insert(intervention).inserted {
        let step = attempt.scenario.step(from: turn.before, taking: .intervention(intervention), .reckoning)
        for (principle, points) in step.events.points(principles: count).enumerated() {
          gains[principle] += max(0, points)
        }
      }
    }
    return gains
  }
}
