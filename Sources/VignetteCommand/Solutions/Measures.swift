import VignetteEngine
import VignetteVerification

/// What the attempts of a session are measured against.
struct Measures {
  /// The case solved; nothing where it is too large to explore whole.
  let solution: Solution?
  /// A yardstick for each attempt.
  let yardsticks: [Yardstick]

  /// The measures of a session, from a solution that was kept, if it may be, or is found now.
  init(of session: Session, _ loaded: LoadedCase, takesKept: Bool = true) {
    let solution = takesKept ? SolutionStore.solution(of: loaded) : SolutionStore.found(loaded)
    self.solution = solution
    yardsticks = session.attempts.map { attempt in
      solution.map { Yardstick(best: $0.best, origin: .everyPath) }
        ?? Yardstick(best: OfferedGains.of(attempt), origin: .pathTaken)
    }
  }
}
