import VignetteEngine
import VignetteRecognition
import VignetteVerification

/// Measures of the engine, from inside: turns through the step without words, plays with all their words, scripts.
enum StepBenchmarks {
  /// Measures on every case of a folder that has tests beside it.
  static func run(scenarios: String) {
    for name in CaseFiles.names(in: scenarios) {
      guard let scenario = CaseFiles.scenario("\(scenarios)/\(name).vignette") else { continue }
      let turns = Sample((0..<5).map { turnsPerSecond(scenario, seed: UInt64($0)) })
      let plays = Sample((0..<5).map { playsPerSecond(scenario, seed: UInt64($0)) })
      print("\(name): \(turns.text(decimals: 0)) turns a second through the step without words (min/median/max)")
      print("\(name): \(plays.text(decimals: 0)) random plays a second with all their words")
      if let tests = CaseFiles.tests("\(scenarios)/\(name).vtest", of: scenario) {
        print("\(name): \(Sample.text(scriptsPerSecond(tests, scenario), 0)) scripted tests a second")
      }
    }
  }

  private static func turnsPerSecond(_ scenario: Scenario, seed: UInt64) -> Double {
    let chance = SeededChance(seed: seed)
    var turns = 0
    let start = ContinuousClock.now
    while turns < 200_000 {
      var state = scenario.opening(.reckoning).state
      while state.end == nil {
        let offers = scenario.offers(in: state)
        let choice = offers[chance.index(below: offers.count, for: [turns])]
        state = scenario.step(from: state, taking: .intervention(choice), .reckoning).state
        turns += 1
      }
    }
    return Double(turns) / seconds(since: start)
  }

  private static func playsPerSecond(_ scenario: Scenario, seed: UInt64) -> Double {
    let start = ContinuousClock.now
    for play in 0..<2_000 as Range<UInt64> { _ = RandomPlay.attempt(at: scenario, seed: seed &* 2_000 &+ play) }
    return 2_000 / seconds(since: start)
  }

  private static func scriptsPerSecond(_ tests: TestFile, _ scenario: Scenario) -> Double {
    let recognizer = Recognizer(scenario)
    var analysis = CaseAnalysis(scenario)
    for script in tests.scripts { _ = ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis) }
    let start = ContinuousClock.now
    for _ in 0..<20 {
      for script in tests.scripts { _ = ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis) }
    }
    return Double(20 * tests.scripts.count) / seconds(since: start)
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
