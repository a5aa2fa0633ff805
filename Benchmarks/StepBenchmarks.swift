import Glibc
import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteSource
import VignetteVerification

/// Measures of the engine, from inside: turns through the step without words, plays with all their words, scripts.
enum StepBenchmarks {
  /// Measures on every case of a folder that has tests beside it.
  static func run(scenarios: String) {
    for name in caseNames(in: scenarios) {
      guard let scenario = scenario("\(scenarios)/\(name).vignette") else { continue }
      let turns = Sample((0..<5).map { turnsPerSecond(scenario, seed: UInt64($0)) })
      let plays = Sample((0..<5).map { playsPerSecond(scenario, seed: UInt64($0)) })
      print("\(name): \(turns.text(decimals: 0)) turns a second through the step without words (min/median/max)")
      print("\(name): \(plays.text(decimals: 0)) random plays a second with all their words")
      if let tests = tests("\(scenarios)/\(name).vtest", of: scenario) {
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
    let chance = SeededChance(seed: seed)
    let start = ContinuousClock.now
    for play in 0..<2_000 {
      var attempt = Attempt(scenario, seed: UInt64(play))
      while attempt.end == nil {
        let offers = scenario.offers(in: attempt.state)
        attempt.take(.intervention(offers[chance.index(below: offers.count, for: [play, attempt.turns.count])]))
      }
    }
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

  // MARK: Reading

  private static func caseNames(in folder: String) -> [String] {
    ProcessBenchmarks.caseNames(in: folder).map { String($0.dropLast(".vignette".count)) }
  }

  private static func scenario(_ path: String) -> Scenario? {
    guard let outline = outline(path),
      let manual = ManualReader.read(OutlineReader.read(BookManual.file).outline).manual,
      let teachingCase = CaseReader.read(outline, manual: manual, fileID: path).teachingCase
    else { return nil }
    return Scenario(teachingCase, manual: manual)
  }

  private static func tests(_ path: String, of scenario: Scenario) -> TestFile? {
    outline(path).flatMap { TestReader.read($0, of: scenario).tests }
  }

  private static func outline(_ path: String) -> Outline? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return OutlineReader.read(SourceFile(name: path, bytes: bytes)).outline
  }
}
