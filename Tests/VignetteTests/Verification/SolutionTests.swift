import Testing
import VignetteEngine
import VignetteSource
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

  @Test func `what is in reach before and after each turn is the best of all plays there are`() throws {
    var compared = 0
    for (solution, attempt) in try SolutionTests.solved() {
      let scenario = attempt.scenario
      guard let plays = EveryPlay.of(scenario, longest: 200, most: 5_000) else { continue }
      let ended = plays.map { Attempt(scenario, $0.choices) }
      for cost in solution.costs(of: attempt) {
        for (length, prospect) in [(cost.turn - 1, cost.before), (cost.turn, cost.after)] {
          let begun = attempt.choices.prefix(length)
          let ways = ended.filter { $0.choices.starts(with: begun) }
          #expect(prospect.outcome == ways.compactMap(\.outcome).max { $0.rank < $1.rank })
          let cards = ways.map { Scorecard($0, against: Yardstick(best: solution.best, origin: .everyPath)) }
          for (place, principle) in solution.focus.enumerated() {
            let earned = cards.map { $0.principles[principle].earned }.max()
            #expect(prospect.ratings[place] == earned.map { $0.rating(of: solution.best[principle]) })
          }
          compared += 1
        }
      }
    }
    #expect(compared > 200)
  }

  @Test func `no line on offer keeps more than the one that is told, and none fails the patient's safety`() throws {
    for (solution, attempt) in try SolutionTests.solved() {
      for cost in solution.costs(of: attempt) where cost.loss > 0 {
        var before = Attempt(attempt.scenario, seed: 1)
        for choice in attempt.choices.prefix(cost.turn - 1) { before.take(choice) }
        let steps = attempt.scenario.offers(in: before.state).map {
          ($0, attempt.scenario.step(from: before.state, taking: .intervention($0), .reckoning))
        }.filter { !$0.1.failsSafety }
        let losses = steps.map { ($0.0, solution.loss(by: $0.1, in: before) ?? .max) }
        let least = losses.map(\.1).min() ?? .max
        #expect(cost.better == nil ? least >= cost.loss : losses.first { $0.1 == least }?.0 == cost.better)
      }
    }
  }

  @Test func `a solution that was kept tells the same`() throws {
    for (solution, attempt) in try SolutionTests.solved().prefix(60) {
      let bytes = solution.bytes(of: SolutionTests.subject)
      let kept = try #require(Solution.read(bytes, of: attempt.scenario, subject: SolutionTests.subject))
      #expect(kept.best == solution.best)
      #expect(kept.costs(of: attempt).map(\.before) == solution.costs(of: attempt).map(\.before))
      #expect(kept.costs(of: attempt).map(\.after) == solution.costs(of: attempt).map(\.after))
      #expect(kept.costs(of: attempt).map(\.better) == solution.costs(of: attempt).map(\.better))
    }
  }

  @Test func `bytes that are damaged anywhere are no solution`() throws {
    let (solution, attempt) = try #require(try SolutionTests.solved().first)
    let bytes = solution.bytes(of: SolutionTests.subject)
    let read = { (bytes: [UInt8]) in Solution.read(bytes, of: attempt.scenario, subject: SolutionTests.subject) }
    #expect(read(bytes) != nil)
    #expect(read([]) == nil)
    #expect(read(Array(bytes.dropLast())) == nil)
    #expect(read(bytes + [0]) == nil)
    #expect(read([1] + bytes) == nil)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(read(damaged) == nil, "byte \(place)")
    }
  }

  @Test func `bytes of another subject are no solution, nor are those of another case under its name`() throws {
    let solved = try SolutionTests.solved()
    let bytes = solved[0].solution.bytes(of: SolutionTests.subject)
    let scenario = solved[0].attempt.scenario
    #expect(Solution.read(bytes, of: scenario, subject: ContentHash(of: "another")) == nil)
    let foreign = Array(bytes.prefix(84 + 64)) + [UInt8](repeating: 0xFF, count: 64)
    let signed = Array(foreign.prefix(20)) + Array(ContentHash(Array(foreign.dropFirst(84))).description.utf8)
    #expect(Solution.read(signed + foreign.dropFirst(84), of: scenario, subject: SolutionTests.subject) == nil)
  }

  private static let subject = ContentHash(of: "a case under a manual")
}

extension Attempt {
  /// An attempt in which some things were done.
  fileprivate init(_ scenario: Scenario, _ choices: [Choice]) {
    self.init(scenario, seed: 1)
    for choice in choices { take(choice) }
  }

  /// The outcome of the ending it came to; nothing where it came to none.
  fileprivate var outcome: Outcome? {
    guard case .ending(let ending)? = end else { return nil }
    return scenario.teachingCase.endings[ending].outcome
  }
}

extension Int {
  /// The rating of so many points, as the guide says it: their part of the most that can be earned, from 0 to 100.
  fileprivate func rating(of best: Int) -> Int { Swift.max(0, Swift.min(100, (self * 200 + best) / (best * 2))) }
}
