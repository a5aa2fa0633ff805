import Testing
import VignetteEngine

@testable import VignetteVerification

/// What dynamics take is what plays show, over random cases.
@Suite struct RangeLawTests {
  @Test func `a dynamic takes the values that some play shows, and sticks where every play does`() throws {
    for small in try SmallCases.oneOf(4) {
      for var analysis in small.analyses {
        for dynamic in small.scenario.teachingCase.dynamics.indices {
          let told = analysis.range(of: dynamic)
          let range = try #require(told)
          let values = small.naive.states.map { Int($0.values[dynamic]) }
          let isRight =
            range.least == values.min() && range.most == values.max()
            && range.stuckAt == small.naive.limits(stickingTo: dynamic)
          #expect(isRight, "seed \(small.seed), plain \(analysis.isPlain): dynamic \(dynamic), \(range)")
        }
      }
    }
  }
}

extension NaiveSearch {
  /// The limits of a dynamic that plays come to and, going on, never leave; none of a dynamic that never moves.
  fileprivate func limits(stickingTo dynamic: Int) -> [Int] {
    let bounds = scenario.teachingCase.dynamics[dynamic].bounds
    guard Set(states.map { $0.values[dynamic] }).count > 1 else { return [] }
    return [bounds.lowerBound, bounds.upperBound].filter { limit in
      let targets = all { Int($0.values[dynamic]) == limit }.flatMap { edges[$0].map(\.target) }
      return !targets.isEmpty && targets.allSatisfy { Int(states[$0].values[dynamic]) == limit }
    }
  }
}
