import Glibc
import VignetteEngine
import VignetteVerification

/// Measures of the explorer on the plain states of the reference case, on one thread and on two, beside SPIN and an
/// explorer in C where they can be built. They run in turn, so that what else the machine does falls on all alike.
enum SearchBenchmarks {
  /// Somebody who explores the case.
  struct Explorer {
    let name: String
    /// Explores it once; gives the seconds and bytes that took.
    let explore: () -> (seconds: Double, bytes: Double)
  }

  /// Takes the measures.
  static func run() {
    guard let scenario = ReferenceCase(step: 20).scenario, let larger = ReferenceCase(step: 10).scenario else {
      return
    }
    let states = space(of: scenario, threads: 1).count
    let rivals = Rivals(ReferenceCase(step: 20), scenario, states: states)
    defer { rivals.remove() }
    compare(rivals.explorers + [1, 2].map { own(scenario, threads: $0) }, states: states)
    compare([1, 2].map { own(larger, threads: $0) }, states: space(of: larger, threads: 2).count)
  }

  private static func own(_ scenario: Scenario, threads: Int) -> Explorer {
    Explorer(name: "vignette, \(threads == 1 ? "one thread" : "\(threads) threads")") {
      let start = ContinuousClock.now
      let space = space(of: scenario, threads: threads)
      return (StepBenchmarks.seconds(since: start), Double(space.bytes))
    }
  }

  private static func space(of scenario: Scenario, threads: Int) -> StateSpace {
    let limits = SearchLimits(states: 20_000_000, bytes: 4_000_000_000)
    var analysis = CaseAnalysis(
      scenario, under: SearchConditions(limits: limits, workers: .threads(threads)), isPlain: true)
    return analysis.space(for: Question(scenario))
  }

  private static func compare(_ explorers: [Explorer], states: Int) {
    print("plain states of the reference case: \(states); medians of five runs in turn")
    var seconds = [[Double]](repeating: [], count: explorers.count)
    var bytes = [Double](repeating: 0, count: explorers.count)
    for _ in 0..<5 {
      for (place, explorer) in explorers.enumerated() {
        let run = explorer.explore()
        seconds[place].append(run.seconds)
        bytes[place] = run.bytes
      }
    }
    for (place, explorer) in explorers.enumerated() {
      tell(explorer.name, Sample(seconds[place]).median, bytes[place], states: states)
    }
  }

  private static func tell(_ name: String, _ seconds: Double, _ bytes: Double, states: Int) {
    let rate = Sample.text(Double(states) / seconds / 1_000_000, 2)
    print("\(name): \(rate) million states a second, \(Sample.text(bytes / Double(states), 1)) bytes a state")
  }
}
