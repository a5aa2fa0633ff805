import Glibc
import VignetteEngine
import VignetteVerification

/// Measures of the explorer on one case.
enum SearchBenchmarks {
  static func run(_ scenario: Scenario) {
    for _ in 0..<5 {
      for workers in [Workers.one, .threads(2)] {
        let start = ContinuousClock.now
        let space = PlainSearch.run(scenario, under: SearchConditions(workers: workers))
        let elapsed = (ContinuousClock.now - start).components
        let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
        print(
          workers.count, space.count, space.transitions, seconds, Double(space.count) / seconds / 1e6,
          Double(space.bytes) / Double(space.count))
      }
    }
  }
}
