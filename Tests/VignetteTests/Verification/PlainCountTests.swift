import Testing
import VignetteEngine

@testable import VignetteVerification

/// The plain states of a case are counted as anybody would count them.
@Suite struct PlainCountTests {
  /// What a plain state of a layered case is.
  private struct Kept: Hashable {
    let scene: Int
    let end: SessionEnd?
    let values: [Int32]

    init(_ state: State) {
      scene = state.end == nil ? state.scene : -1
      end = state.end
      values = state.values
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `the plain states of a layered case are its scenes and values, and its choices what these offer`(
    seed: UInt64
  ) throws {
    let scenario = try VignetteTests.scenario(
      LayeredCase.text(seed: seed, layers: 5, step: 25), manual: smallManual)
    var known: Set<Kept> = []
    var choices = 0
    var open = [scenario.opening(.reckoning).state]
    while let state = open.popLast() {
      guard known.insert(Kept(state)).inserted else { continue }
      let offers = scenario.offers(in: state)
      choices += offers.count
      open += offers.map { scenario.step(from: state, taking: .intervention($0), .reckoning).state }
    }
    var analysis = CaseAnalysis(scenario, isPlain: true)
    let space = analysis.space(for: Question(scenario))
    #expect(space.count == known.count && space.transitions == choices)
    #expect(known.count > 200)
  }
}
