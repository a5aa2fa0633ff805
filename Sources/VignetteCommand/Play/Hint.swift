import VignetteEngine

/// A hint: the principle that the best line on offer would serve.
enum Hint {
  /// The hint for the present moment of an attempt.
  static func text(for attempt: Attempt) -> String {
    let scenario = attempt.scenario
    let count = scenario.manual.principles.count
    var best: (principle: Int, points: Int)?
    for offer in scenario.offers(in: attempt.state) {
      let step = scenario.step(from: attempt.state, taking: .intervention(offer), .reckoning)
      let points = step.events.points(principles: count)
      let total = points.reduce(0, +)
      guard total > best?.points ?? 0, let most = points.max(), let principle = points.firstIndex(of: most) else {
        continue
      }
      best = (principle, total)
    }
    guard let best else { return "Hint: nothing here earns by itself. Listen to what was just said." }
    let principle = scenario.manual.principles[best.principle]
    return "Hint: a principle in play is \"\(principle.title)\". \(principle.means)"
  }
}
