import Testing
import VignetteEngine

/// Laws of every play, over drawn cases and drawn plays.
@Suite struct PlayLawTests {
  /// A drawn play of each drawn case.
  private static func plays(typing: Bool = true) throws -> [Attempt] {
    try RandomCases.all().enumerated().map { place, scenario in
      var dice = Dice(seed: UInt64(9_000 + place))
      return RandomPlay.attempt(scenario, &dice, seed: UInt64(place), typing: typing)
    }
  }

  @Test func `a play comes to an end within the turns of its case`() throws {
    for attempt in try PlayLawTests.plays() {
      #expect(attempt.end != nil)
      #expect(Int(attempt.state.turn) <= attempt.scenario.teachingCase.header.turns)
      #expect(attempt.end != .goingRound)
    }
  }

  @Test func `a value never leaves its bounds`() throws {
    for attempt in try PlayLawTests.plays() {
      let dynamics = attempt.scenario.teachingCase.dynamics
      for turn in attempt.turns {
        #expect(zip(dynamics, turn.after.values).allSatisfy { $0.bounds.contains(Int($1)) })
        for case .changed(let dynamic, let before, let after) in turn.events {
          #expect(dynamics[dynamic].bounds.contains(before) && dynamics[dynamic].bounds.contains(after))
        }
      }
    }
  }

  @Test func `what is used up is never on offer again`() throws {
    for attempt in try PlayLawTests.plays() {
      var used: Set<Int> = []
      for turn in attempt.turns {
        if case .intervention(let taken) = turn.choice, !attempt.intervention(taken).isRepeatable {
          used.insert(taken)
        }
        #expect(used.isDisjoint(with: attempt.scenario.offers(in: turn.after)))
      }
    }
  }

  @Test func `only what stands under the scene and what holds is on offer, in the order of the file`() throws {
    for attempt in try PlayLawTests.plays() {
      for turn in attempt.turns where turn.after.end == nil {
        let scene = attempt.scenario.teachingCase.scenes[Int(turn.after.scene)]
        let offers = attempt.scenario.offers(in: turn.after)
        #expect(offers == offers.sorted() && offers.allSatisfy(scene.interventions.contains))
        let whens = offers.compactMap { attempt.intervention($0).when }
        #expect(whens.allSatisfy { attempt.scenario.holds($0, in: turn.after) })
      }
    }
  }

  @Test func `while a play goes on something spoken is on offer, and nothing after its end`() throws {
    for attempt in try PlayLawTests.plays() {
      for turn in attempt.turns {
        let offers = attempt.scenario.offers(in: turn.after)
        let hasSpoken = offers.contains { !attempt.intervention($0).isInward }
        #expect(turn.after.end == nil ? hasSpoken : offers.isEmpty)
      }
    }
  }

  @Test func `a turn is counted for everything done but what is inward`() throws {
    for attempt in try PlayLawTests.plays() {
      for turn in attempt.turns.dropFirst() {
        var isInward = false
        if case .intervention(let taken) = turn.choice { isInward = attempt.intervention(taken).isInward }
        #expect(turn.after.turn == turn.before.turn + (isInward ? 0 : 1))
      }
    }
  }

  @Test func `what is known, chosen, visited or fired stays so, and ruptures are never uncounted`() throws {
    for attempt in try PlayLawTests.plays() {
      for turn in attempt.turns {
        #expect(Set(turn.before.marks.members).isSubset(of: turn.after.marks.members))
        #expect(turn.before.ruptures <= turn.after.ruptures)
      }
    }
  }

  @Test func `a fact is revealed once and a rule fires once`() throws {
    for attempt in try PlayLawTests.plays() {
      let events = attempt.turns.flatMap(\.events)
      let once = events.filter { event in
        switch event {
        case .revealed, .fired, .enteredVisit, .ended: true
        default: false
        }
      }
      #expect(once.count == Set(once).count)
    }
  }

  @Test func `at most two rules fire in a turn unless otherwise leads on, and none before the first`() throws {
    for attempt in try PlayLawTests.plays() {
      for (index, turn) in attempt.turns.enumerated() {
        let fired = turn.events.count { if case .fired = $0 { true } else { false } }
        let otherwise = turn.events.count { if case .ranOtherwise = $0 { true } else { false } }
        #expect(fired <= (index == 0 ? 0 : 2 + otherwise))
      }
    }
  }

  @Test func `a play ends with its last event and nothing happens after an ending's body`() throws {
    for attempt in try PlayLawTests.plays() {
      let events = attempt.turns.flatMap(\.events)
      let end = try #require(attempt.end)
      #expect(events.last == .ended(end))
      guard let arrival = events.firstIndex(where: { if case .entered(.ending) = $0 { true } else { false } }) else {
        continue
      }
      #expect(!events[arrival...].dropFirst().contains { if case .entered = $0 { true } else { false } })
    }
  }
}

extension Attempt {
  /// An intervention of the case.
  fileprivate func intervention(_ place: Int) -> Intervention { scenario.teachingCase.interventions[place] }
}
