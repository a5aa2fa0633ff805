package import VignetteEngine
package import VignetteSource

/// A case solved: for every state that plays can come to, the best outcome that can still be reached from it, and the most
/// that each principle can still gain. What a session gave away at each turn is read off it.
package final class Solution: @unchecked Sendable {
  /// The scenario.
  package let scenario: Scenario
  /// The most that any path earns on each principle at its end.
  package let best: [Int]
  let packing: Packing
  let arena: StateArena
  let table: StateTable
  let outcomes: [UInt8]
  let gains: [Int32]

  init(
    _ scenario: Scenario, packing: Packing, arena: StateArena, table: StateTable, best: [Int], outcomes: [UInt8],
    gains: [Int32]
  ) {
    self.scenario = scenario
    self.packing = packing
    self.arena = arena
    self.table = table
    self.best = best
    self.outcomes = outcomes
    self.gains = gains
  }

  /// The solution of a case whose plays are known.
  package convenience init(_ earnings: Earnings) {
    let graph = earnings.graph
    let principles = graph.scenario.manual.principles.indices
    self.init(
      graph.scenario, packing: graph.space.packing, arena: graph.space.arena, table: graph.space.table,
      best: earnings.best, outcomes: BestOutcomes.of(graph, earnings.components),
      gains: (0..<graph.count).flatMap { state in
        principles.map { earnings.most.gain($0, from: state) ?? BestGains.none }
      })
  }

  /// The principles that are looked at: those in focus that some path can earn.
  package var focus: [Int] {
    let earned = best.indices.filter { best[$0] > 0 }
    return scenario.focus.isEmpty ? earned : earned.filter { scenario.focus.contains($0) }
  }

  /// What can still be reached from a state in which some points were earned already; nothing where menu plays never come
  /// to it.
  package func prospect(from state: State, earned: [Int]) -> Prospect? {
    guard let place = place(of: state) else { return nil }
    let count = best.count
    let ratings = focus.map { principle -> Int? in
      let gain = gains[place * count + principle]
      guard gain != BestGains.none else { return nil }
      return RatingRule.rating(earned: earned[principle] + Int(gain), best: best[principle], wasFaulted: false)
    }
    return Prospect(outcome: BestOutcomes.outcome(of: outcomes[place]), ratings: ratings)
  }
}

/// Keeping solutions.
extension Solution {
  /// The solution as bytes that say what it is a solution of.
  package func bytes(of subject: ContentHash) -> [UInt8] { SolutionBytes.write(self, subject: subject) }

  /// The solution of a case in bytes that were kept; nothing where they are damaged or say that they are of something else.
  package static func read(_ bytes: [UInt8], of scenario: Scenario, subject: ContentHash) -> Solution? {
    SolutionBytes.read(bytes, of: scenario, subject: subject)
  }
}
