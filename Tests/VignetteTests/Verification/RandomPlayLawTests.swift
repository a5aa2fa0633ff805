import Testing
import VignetteEngine

@testable import VignetteVerification

/// Random plays never see what was not explored, over random cases that are larger.
@Suite struct RandomPlayLawTests {
  @Test func `a random play sees no state, no end and no value that was not found`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated().prefix(24) {
      var dice = Dice(seed: UInt64(500 + seed))
      let attempts = (0..<12).map { _ in RandomPlay.attempt(scenario, &dice, typing: false) }
      for isPlain in [true, false] {
        var analysis = CaseAnalysis(scenario, isPlain: isPlain)
        let space = analysis.space(for: .safety(scenario))
        #expect(space.isWhole)
        let ends = Set((0..<space.count).compactMap { space.end(of: $0) })
        let ranges = scenario.teachingCase.dynamics.indices.compactMap { analysis.range(of: $0) }
        for attempt in attempts {
          let states = attempt.turns.map(\.after)
          let isKnown =
            states.allSatisfy { PackedStates.place(of: $0, in: space) != nil }
            && attempt.end.map(ends.contains) ?? true
            && states.allSatisfy { state in
              zip(ranges, state.values).allSatisfy { ($0.least...$0.most).contains(Int($1)) }
            }
          #expect(isKnown, "seed \(seed), plain \(isPlain): \(attempt.choices)")
        }
      }
    }
  }
}
