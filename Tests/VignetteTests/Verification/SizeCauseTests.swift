import Testing
import VignetteEngine

@testable import VignetteVerification

/// What makes a case large is named.
@Suite struct SizeCauseTests {
  private func causes(_ declarations: String, _ scenes: String, typing: Bool = false) throws -> [SizeCause] {
    let scenario = try VignetteTests.scenario(DrawnCase.text(declarations, scenes: scenes), manual: smallManual)
    var analysis = CaseAnalysis(scenario, isPlain: true)
    return analysis.space(for: Question(scenario, allowsTyped: typing)).sizeCauses(most: 9)
  }

  @Test func `lines that can be taken in any order multiply the states of their scene`() throws {
    let lines = (0..<5).map { "  * share \"L\($0).\"\n" }.joined()
    let found = try causes("turns: 90", "scene: A\n\(lines)  otherwise\n    -> Good\n")
    #expect(found.map(\.part) == [.lines(scene: 0)])
    #expect(found[0].factor > 10)
  }

  @Test func `a dynamic that moves by small steps multiplies the states, and the turns do that move it`() throws {
    let found = try causes(
      "turns: 12\ndynamics:\n  mood 0 in 0..100 \"Mood\" lower is better",
      "scene: A\n  + greet \"Up.\"\n    mood +1\n  + lecture \"Twice.\"\n    credit none\n    mood +2\n  + share \"On.\"\n"
        + "    credit none\n    -> Good\n")
    #expect(Set(found.map(\.part)) == [.dynamic(0), .turn])
  }

  @Test func `facts, rules and ruptures are named`() throws {
    let lines = (0..<3).map { "  + greet \"L\($0).\"\n    reveal f\($0)\n" }.joined()
    let found = try causes(
      "turns: 90\nfacts:\n  f0 \"F.\"\n  f1 \"F.\"\n  f2 \"F.\"\nwhenever revealed f1\n  (So.)",
      "scene: A\n\(lines)  + lecture \"Hurt.\"\n    credit none\n    rupture withdrawal\n"
        + "  + share \"On.\"\n    credit none\n    -> Good\n")
    #expect(Set(found.map(\.part)).isSuperset(of: [.facts, .rupture, .turn]))
  }

  @Test func `what tells nothing apart is not named`() throws {
    #expect(try causes("turns: 9", "scene: A\n  * share \"On.\"\n    -> Good\n").isEmpty)
  }
}
