import Testing
import VignetteEngine
import VignetteVerification

/// The fewest changes to a better ending, over drawn cases and drawn plays.
@Suite struct SmallestChangeTests {
  private static func plays() throws -> [(solution: Solution, attempt: Attempt)] {
    try RandomCases.all().prefix(150).enumerated().compactMap { place, scenario in
      var analysis = CaseAnalysis(scenario)
      guard let solution = analysis.earnings().map({ Solution($0) }) else { return nil }
      var dice = Dice(seed: UInt64(7_000 + place))
      return (solution, RandomPlay.attempt(scenario, &dice, typing: false))
    }
  }

  @Test func `the changed play replays and comes to the ending it names, good enough`() throws {
    for (solution, attempt) in try SmallestChangeTests.plays() {
      for wanted in [Outcome.mixed, .good] {
        guard let change = solution.smallestChange(of: attempt, toAtLeast: wanted) else { continue }
        var other = Attempt(attempt.scenario, seed: 1)
        for choice in change.play {
          if case .intervention(let taken) = choice {
            #expect(attempt.scenario.offers(in: other.state).contains(taken))
          }
          other.take(choice)
        }
        #expect(other.end == .ending(change.ending))
        #expect(!attempt.scenario.teachingCase.endings[change.ending].outcome.isWorse(than: wanted))
      }
    }
  }

  @Test func `it needs as many changes as the play differs in, and none where the ending was good enough`() throws {
    for (solution, attempt) in try SmallestChangeTests.plays() {
      guard case .ending(let ending)? = attempt.end else { continue }
      let outcome = attempt.scenario.teachingCase.endings[ending].outcome
      #expect(solution.smallestChange(of: attempt, toAtLeast: outcome)?.changes.count == 0)
      guard let change = solution.smallestChange(of: attempt, toAtLeast: .good) else { continue }
      #expect(change.changes.count == EditDistance.between(attempt.choices, change.play))
    }
  }

  @Test func `no play of the case that is good enough differs in fewer places`() throws {
    var compared = 0
    for (solution, attempt) in try SmallestChangeTests.plays() {
      let longest = attempt.choices.count + 2
      guard longest <= 8, let plays = EveryPlay.of(attempt.scenario, longest: longest, most: 20_000) else { continue }
      let distances = plays.filter { $0.ends(wellEnough: .good, in: attempt.scenario) }.map {
        EditDistance.between(attempt.choices, $0.choices)
      }
      let found = solution.smallestChange(of: attempt, toAtLeast: .good)?.changes.count
      guard let least = distances.min() else { continue }
      compared += 1
      // A play that is longer than those that were listed differs in more than two places.
      #expect(found.map { min($0, 3) } == min(least, 3))
    }
    #expect(compared > 10)
  }

  @Test func `sound advice takes up nothing poor and leaves out no safety question`() throws {
    var (advised, barred) = (0, 0)
    for (solution, attempt) in try SmallestChangeTests.plays() {
      let shortest = solution.smallestChange(of: attempt, toAtLeast: .good)
      guard let change = solution.soundChange(of: attempt, toAtLeast: .good) else {
        barred += shortest == nil ? 0 : 1
        continue
      }
      advised += 1
      #expect(change.changes.count >= shortest?.changes.count ?? .max)
      for one in change.changes { expectSound(one, in: attempt.scenario) }
    }
    #expect(advised > 20 && barred > 0)
  }

  private func expectSound(_ change: SmallestChange.Change, in scenario: Scenario) {
    let asked = Set(scenario.teachingCase.header.requirements.map(\.move))
    switch change {
    case .instead(_, let said, let taken):
      #expect(!asked.contains(scenario.teachingCase.move(of: said)) && scenario.sense(of: taken) != .poor)
    case .more(_, let taken): #expect(scenario.sense(of: taken) != .poor)
    case .without(_, let said): #expect(!asked.contains(scenario.teachingCase.move(of: said)))
    }
  }
}

extension Scenario {
  fileprivate func sense(of intervention: Int) -> MoveSense {
    manual.moves[teachingCase.interventions[intervention].move].sense
  }
}
