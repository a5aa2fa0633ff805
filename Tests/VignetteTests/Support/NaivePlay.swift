import VignetteEngine

/// A play, followed through what a naive search found.
struct NaivePlay {
  /// The state it comes to.
  private(set) var state: Int
  /// What happened in its last step.
  private(set) var events: [Event]
  /// Where its last step arrived.
  private(set) var arrivals: [Arrival]
  /// The points of all its steps, by principle.
  private(set) var points: [Int]
  /// Whether one of its steps was a safety failure.
  private(set) var hasFailed: Bool
  /// The states it passed, the last one too.
  private(set) var passed: [Int]

  /// The play of some choices; nothing where one of them cannot be made.
  init?(_ choices: [Choice], in naive: NaiveSearch) {
    let count = naive.scenario.manual.principles.count
    (state, events, arrivals) = (0, naive.opening.events, naive.opening.arrivals)
    points = [Int](repeating: 0, count: count)
    hasFailed = events.contains(where: \.isFailure)
    passed = [0]
    for choice in choices {
      guard let edge = naive.edges[state].first(where: { $0.choice == choice }) else { return nil }
      (state, events, arrivals) = (edge.target, edge.events, edge.arrivals)
      points = zip(points, events.points(principles: count)).map { $0 + $1 }
      hasFailed = hasFailed || events.contains(where: \.isFailure)
      passed.append(state)
    }
  }
}
