import Testing
import VignetteEngine

@testable import VignetteVerification

/// What the tree of paths says of a choice is what the step itself does, for every choice of every state of random cases.
@Suite struct PathLawTests {
  @Test func `following a path leads where the step leads, earns what it earns, and tells what it tells`() throws {
    var followed = 0
    for small in try SmallCases.oneOf(24) {
      for var analysis in small.analyses {
        let space = analysis.space(for: Question(small.scenario, allowsTyped: true))
        var (paths, step) = (space.walker(), space.walker())
        for state in 0..<space.count {
          paths.load(space.key(state))
          step.load(space.key(state))
          for choice in 0..<step.count { followed += try compare(choice, &paths, &step, space.packing.width) }
        }
        #expect(paths.flags == step.flags, "seed \(small.seed), plain \(analysis.isPlain)")
      }
    }
    #expect(followed > 1_000)
  }

  /// Compares both ways of making a choice; gives 1 where a path was followed.
  private func compare(_ choice: Int, _ paths: inout Walker, _ step: inout Walker, _ width: Int) throws -> Int {
    step.take(choice)
    let leaf = paths.follow(choice)
    if let leaf { paths.tell(leaf) }
    try #require((0..<width).allSatisfy { paths.next[$0] == step.next[$0] })
    try #require(paths.points == step.points)
    return leaf == nil ? 0 : 1
  }
}

extension Walker {
  /// What was reached so far.
  fileprivate var flags: [Bool] { (0..<tally.reach.count).map { tally.flags[$0] } }
  /// Points of the last step, and its safety failures.
  fileprivate var points: [Int32] { (0..<tally.principles).map { tally.points[$0] } + [tally.failures] }
}
