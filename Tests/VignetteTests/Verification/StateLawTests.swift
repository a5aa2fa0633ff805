import Testing
import VignetteEngine

@testable import VignetteVerification

/// What the explorer finds is what a naive search finds, plain and reduced, over random cases.
@Suite struct StateLawTests {
  /// Questions of every sort about a case.
  private static func questions(_ scenario: Scenario, _ seed: UInt64) -> [Question] {
    let dynamic = Int(seed) % scenario.teachingCase.dynamics.count
    return [
      Question(scenario), .safety(scenario), .blocks(scenario), .ofStates(scenario) { $0.readWhole(dynamic) },
      .ofStates(scenario) { $0.rupture = true },
    ]
  }

  @Test func `the states found are those that some play comes to, with as few choices`() throws {
    for small in try SmallCases.all() {
      for var analysis in small.analyses {
        for question in StateLawTests.questions(small.scenario, small.seed) {
          let space = analysis.space(for: question)
          let isSame = PackedStates(space).depths == PackedStates(small.naive, space.packing).depths
          #expect(isSame, "seed \(small.seed), plain \(analysis.isPlain)")
        }
      }
    }
  }

  @Test func `typed words lead where a naive search finds that they lead`() throws {
    for small in try SmallCases.all() {
      guard let typed = small.typed else { continue }
      for var analysis in small.analyses {
        let space = analysis.space(for: Question(small.scenario, allowsTyped: true))
        let isSame = PackedStates(space).depths == PackedStates(typed, space.packing).depths
        #expect(isSame, "seed \(small.seed), plain \(analysis.isPlain)")
      }
    }
  }

  @Test func `the states and their order do not depend on who works`() throws {
    for small in try SmallCases.all() {
      var one = CaseAnalysis(small.scenario, isPlain: true)
      let wanted = one.space(for: Question(small.scenario))
      for (workers, piece) in [(2, 1), (3, 5), (1, 2)] {
        let conditions = SearchConditions(workers: .backward(workers), piece: piece)
        var several = CaseAnalysis(small.scenario, under: conditions, isPlain: true)
        let space = several.space(for: Question(small.scenario))
        let isSame = space.keys == wanted.keys && space.transitions == wanted.transitions
        #expect(isSame, "seed \(small.seed)")
        let different = small.scenario.everythingToReach.filter { space.first($0) != wanted.first($0) }
        #expect(different.isEmpty, "seed \(small.seed): \(different)")
      }
    }
  }
}

extension StateSpace {
  /// The words of all states with their parents, in order.
  fileprivate var keys: [[UInt64]] {
    (0..<count).map { state in
      (0..<packing.width).map { key(state)[$0] } + [UInt64(parent(state) + 1)]
    }
  }
}
