import Testing

@testable import VignetteEngine
@testable import VignetteVerification

/// States become words and back.
@Suite struct PackingTests {
  /// A case with more dynamics of different widths than one word holds, and many marks.
  private static let text = DrawnCase.text(
    "dynamics:\n"
      + (0..<9).map { "  wide\($0) 5 in -\(7 + $0 * 900)..\(11 + $0 * 2_000) \"W\" lower is better\n" }.joined()
      + "facts:\n" + (0..<40).map { "  f\($0) \"F\($0).\"\n" }.joined(),
    scenes: "scene: A\n"
      + (0..<40).map { "  * ask \"L\($0).\"\n    reveal f\($0)\n    rupture withdrawal\n" }.joined()
      + "  * share \"On.\"\n    -> Good\n  otherwise\n    -> Bad\n")

  /// Every state that some draws give, written and read again.
  private func pack(_ question: (Scenario) -> Question, isPlain: Bool, _ check: (State, State, Packing) -> Void)
    throws
  {
    let scenario = try VignetteTests.scenario(PackingTests.text, manual: smallManual)
    let slice = Slice(scenario, for: question(scenario), isPlain: isPlain)
    let packing = Packing(scenario, kept: slice.scenes, atEnd: slice.atEnd)
    let memory = WalkerMemory(scenario, width: packing.width)
    let (source, target) = (
      FlatState(memory.source, FlatLayout(scenario)), FlatState(memory.target, FlatLayout(scenario))
    )
    var dice = Dice(seed: 3)
    for _ in 0..<200 {
      let state = PackingTests.state(scenario, &dice)
      source.load(state)
      packing.pack(source, into: memory.words)
      let words = (0..<packing.width).map { memory.words[$0] }
      packing.unpack(memory.words, into: target)
      check(state, target.value(in: scenario), packing)
      packing.pack(target, into: memory.words)
      #expect((0..<packing.width).map { memory.words[$0] } == words)
    }
  }

  private static func state(_ scenario: Scenario, _ dice: inout Dice) -> State {
    var state = State(scenario.teachingCase, layout: scenario.layout)
    for (place, dynamic) in scenario.teachingCase.dynamics.enumerated() {
      let ends = [dynamic.bounds.lowerBound, dynamic.bounds.upperBound]
      state.values[place] = Int32(dice.happens(1, of: 3) ? dice.pick(ends) : dice.roll(in: dynamic.bounds))
    }
    for mark in 0..<scenario.layout.count where dice.happens(1, of: 2) { state.marks.insert(mark) }
    state.rupture = dice.pick([nil, .withdrawal, .confrontation])
    state.hasRunOtherwise = dice.happens(1, of: 2)
    if dice.happens(1, of: 4) { state.end = dice.pick([.ending(0), .ending(1), .outOfTime, .deadEnd, .goingRound]) }
    return state
  }

  @Test func `what is kept comes back, also where it takes several words`() throws {
    try pack({ Question($0) }, isPlain: true) { state, read, packing in
      #expect(packing.width >= 3)
      #expect(read.values == state.values && read.end == state.end && read.rupture == state.rupture)
      #expect(read.marks.members.allSatisfy { state.marks.contains($0) })
    }
  }

  @Test func `once-only lines and facts are all kept in a plain state`() throws {
    let scenario = try VignetteTests.scenario(PackingTests.text, manual: smallManual)
    let kept = (0..<41).map { scenario.layout.taken($0) } + (0..<40).map { scenario.layout.revealed($0) }
    try pack({ Question($0) }, isPlain: true) { state, read, _ in
      #expect(kept.filter { state.marks.contains($0) } == kept.filter { read.marks.contains($0) })
    }
  }

  @Test func `what is not kept is as it was at the beginning`() throws {
    try pack({ Question($0) }, isPlain: false) { state, read, _ in
      #expect(read.values.allSatisfy { $0 == 5 } && read.rupture == nil && read.end == state.end)
    }
  }

  @Test func `of values that nothing tells apart the least stands for all`() throws {
    let question = { (scenario: Scenario) in
      Question.ofStates(scenario) { $0.read(.compare(.dynamic(3), .greaterOrEqual, .number(100)), in: scenario) }
    }
    try pack(question, isPlain: false) { state, read, _ in
      guard state.end == nil else { return }
      #expect((read.values[3] >= 100) == (state.values[3] >= 100) && [100, -2_707].contains(read.values[3]))
    }
  }

  @Test(arguments: [(1, 0), (2, 1), (3, 2), (4, 2), (5, 3), (256, 8), (257, 9)])
  func `numbers below a count need so many bits`(count: Int, bits: Int) {
    #expect(Packing.bits(for: count) == bits)
  }
}
