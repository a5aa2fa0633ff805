import Testing
import VignetteEngine
import VignetteVerification

/// A case solved, over drawn cases and drawn plays.
@Suite struct SolutionTests {
  private static func solved() throws -> [(solution: Solution, attempt: Attempt)] {
    try RandomCases.all().prefix(200).enumerated().compactMap { place, scenario in
      var analysis = CaseAnalysis(scenario)
      guard let solution = analysis.earnings().map({ Solution($0) }) else { return nil }
      var dice = Dice(seed: UInt64(9_000 + place))
      return (solution, RandomPlay.attempt(scenario, &dice, typing: false))
    }
  }

  @Test func `what can still be reached never grows, turn by turn`() throws {
    for (solution, attempt) in try SolutionTests.solved() {
      for cost in solution.costs(of: attempt) { #expect(cost.after.loss(since: cost.before) >= 0) }
    }
  }

  @Test func `every turn of a play on the menu has its cost`() throws {
    for (solution, attempt) in try SolutionTests.solved() {
      #expect(solution.costs(of: attempt).map(\.turn) == Array(attempt.turns.indices.dropFirst()))
    }
  }

  @Test func `the line that would have kept more gives away less than what was done`() throws {
    for (solution, attempt) in try SolutionTests.solved() {
      for cost in solution.costs(of: attempt) {
        guard let better = cost.better else { continue }
        var other = Attempt(attempt.scenario, seed: 1)
        for choice in attempt.choices.prefix(cost.turn - 1) { other.take(choice) }
        other.take(.intervention(better))
        let told = try #require(solution.costs(of: other).last)
        #expect(told.loss < cost.loss)
      }
    }
  }

  @Test func `a solution that was kept tells the same`() throws {
    for (solution, attempt) in try SolutionTests.solved().prefix(60) {
      let kept = try #require(Solution.read(solution.bytes, of: attempt.scenario))
      #expect(kept.best == solution.best)
      #expect(kept.costs(of: attempt).map(\.loss) == solution.costs(of: attempt).map(\.loss))
      #expect(kept.costs(of: attempt).map(\.better) == solution.costs(of: attempt).map(\.better))
    }
  }

  @Test func `bytes that are damaged or of another case are no solution`() throws {
    let solved = try SolutionTests.solved()
    let bytes = solved[0].solution.bytes
    #expect(Solution.read([], of: solved[0].attempt.scenario) == nil)
    #expect(Solution.read(Array(bytes.dropLast()), of: solved[0].attempt.scenario) == nil)
    #expect(Solution.read([1] + bytes, of: solved[0].attempt.scenario) == nil)
    let huge = Array(bytes.prefix(20)) + [UInt8](repeating: 0xFF, count: 64)
    #expect(Solution.read(huge, of: solved[0].attempt.scenario) == nil)
  }
}
