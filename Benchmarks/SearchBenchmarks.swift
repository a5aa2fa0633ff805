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

  /// What an explorer needs in the middle of five runs.
  private struct Figures {
    let name: String
    let seconds: Double
    let bytes: Double
  }

  /// Takes the measures.
  static func run() {
    guard let scenario = ReferenceCase(step: 20).scenario, let larger = ReferenceCase(step: 10).scenario else {
      return
    }
    let states = space(of: scenario, threads: 1).count
    let rivals = Rivals(ReferenceCase(step: 20), scenario, states: states)
    defer { rivals.remove() }
    let own = measure([1, 2].map { self.own(scenario, threads: $0) } + rivals.explorers, states: states)
    tellRatios(own)
    let more = space(of: larger, threads: 2).count
    let grown = measure([1, 2].map { self.own(larger, threads: $0) }, states: more)
    for (own, grown) in zip(own, grown) {
      let (time, size) = (grown.seconds / own.seconds, Double(more) / Double(states))
      print("\(own.name): \(Sample.text(size, 2)) times the states take \(Sample.text(time, 2)) times as long")
    }
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

  private static func measure(_ explorers: [Explorer], states: Int) -> [Figures] {
    print("plain states of the reference case: \(states); medians of five runs in turn")
    var runs = [[(seconds: Double, bytes: Double)]](repeating: [], count: explorers.count)
    for _ in 0..<5 {
      for (place, explorer) in explorers.enumerated() { runs[place].append(explorer.explore()) }
    }
    return zip(explorers, runs).map { explorer, runs in
      let figures = Figures(
        name: explorer.name, seconds: Sample(runs.map(\.seconds)).median, bytes: Sample(runs.map(\.bytes)).median)
      tell(figures, states: states)
      return figures
    }
  }

  private static func tell(_ figures: Figures, states: Int) {
    let rate = Sample.text(Double(states) / figures.seconds / 1_000_000, 2)
    let bytes = Sample.text(figures.bytes / Double(states), 1)
    print("\(figures.name): \(rate) million states a second, \(bytes) bytes a state")
  }

  private static func tellRatios(_ figures: [Figures]) {
    for other in figures.dropFirst() {
      let ratio = Sample.text(other.seconds / figures[0].seconds, 2)
      print("\(figures[0].name): \(ratio) times as fast as \(other.name)")
    }
  }
}
