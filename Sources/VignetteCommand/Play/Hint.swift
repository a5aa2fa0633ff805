import VignetteEngine
import VignetteVerification

/// A hint: the principle that the best line on offer would serve.
struct Hint {
  private struct Candidate {
    let points: [Int]
    let loss: Int

    var total: Int { points.reduce(0, +) }
  }

  private let attempt: Attempt
  private let solution: Solution?

  /// The hint for the present moment of an attempt. With a solution the best line is the one after which most can still
  /// be reached, and among those the one that earns most; without, the one that earns most at once.
  init(for attempt: Attempt, _ solution: Solution?) {
    self.attempt = attempt
    self.solution = solution
  }

  /// What is told.
  var text: String {
    guard let best, best.total > 0, let most = best.points.max(),
      let principle = best.points.firstIndex(of: most).map({ attempt.scenario.manual.principles[$0] })
    else { return "Hint: the best that is on offer here earns nothing by itself. Listen to what was just said." }
    return "Hint: a principle in play is \"\(principle.title)\". \(principle.means)"
  }

  private var best: Candidate? {
    let count = attempt.scenario.manual.principles.count
    let steps = attempt.scenario.offers(in: attempt.state).map {
      attempt.scenario.step(from: attempt.state, taking: .intervention($0), .reckoning)
    }.filter { !$0.failsSafety }
    let candidates = steps.map { step in
      Candidate(points: step.events.points(principles: count), loss: solution?.loss(by: step, in: attempt) ?? 0)
    }
    return candidates.reversed().min { ($0.loss, -$0.total) < ($1.loss, -$1.total) }
  }
}
