import Testing
import VignetteEngine
import VignetteSource

@Suite struct RandomCaseTests {
  @Test func `a drawn case is legal`() {
    for seed in 1_000..<1_200 as Range<UInt64> {
      let text = RandomCase(seed: seed).text
      let errors = diagnostics(ofCase: text, manual: smallManual).filter { $0.severity == .error }
      #expect(errors.isEmpty, "seed \(seed): \(errors.map(\.message.text))\n\(text)")
    }
  }

  @Test func `a seed draws the same case again`() {
    #expect(RandomCase(seed: 5).text == RandomCase(seed: 5).text)
    #expect(RandomCase(seed: 5).text != RandomCase(seed: 6).text)
  }

  @Test func `plays of drawn cases mostly come to an ending of the case`() throws {
    var endings = 0
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      if case .ending = RandomPlay.attempt(scenario, &dice).end { endings += 1 }
    }
    #expect(endings > 200, "\(endings) of 400")
  }

  @Test func `plays of drawn cases meet everything that can happen`() throws {
    var met: Set<String> = []
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      let attempt = RandomPlay.attempt(scenario, &dice)
      for event in attempt.turns.flatMap(\.events) { met.insert(String("\(event)".prefix { $0 != "(" })) }
      for name in ["outOfTime", "deadEnd"] where "\(String(describing: attempt.end))".contains(name) {
        met.insert(name)
      }
    }
    let wanted: Set = [
      "speech", "narration", "note", "charted", "changed", "revealed", "ruptured", "repaired", "credited", "failed",
      "passed", "fired", "replied", "ranOtherwise", "enteredVisit", "entered", "ended", "outOfTime", "deadEnd",
    ]
    #expect(met == wanted)
  }
}
