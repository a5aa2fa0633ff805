import Testing
import VignetteEngine

/// Laws of every score, over drawn cases and drawn plays.
@Suite struct ScoreLawTests {
  private static let yardstick = Yardstick(best: [7, 0, 4], origin: .pathTaken)

  private static func cards() throws -> [(attempt: Attempt, card: Scorecard)] {
    try RandomCases.all().enumerated().map { place, scenario in
      var dice = Dice(seed: UInt64(5_000 + place))
      let attempt = RandomPlay.attempt(scenario, &dice)
      return (attempt, Scorecard(attempt, against: yardstick))
    }
  }

  @Test func `earned is the sum of the evidence, never below nothing`() throws {
    for (_, card) in try ScoreLawTests.cards() {
      for score in card.principles { #expect(score.earned == max(0, score.evidence.map(\.points).reduce(0, +))) }
    }
  }

  @Test func `the evidence is every credit and fault of the play, by principle`() throws {
    for (attempt, card) in try ScoreLawTests.cards() {
      let sums = attempt.turns.flatMap(\.events).points(principles: 3)
      #expect(card.principles.map { $0.evidence.map(\.points).reduce(0, +) } == sums)
    }
  }

  @Test func `an intervention is evidence in one turn only`() throws {
    for (_, card) in try ScoreLawTests.cards() {
      var turns: [Choice: Set<Int>] = [:]
      for evidence in card.principles.flatMap(\.evidence) {
        turns[evidence.choice, default: []].insert(evidence.turn)
      }
      #expect(turns.values.allSatisfy { $0.count == 1 })
    }
  }

  @Test func `evidence names the turn and what was done in it`() throws {
    for (attempt, card) in try ScoreLawTests.cards() {
      for evidence in card.principles.flatMap(\.evidence) {
        #expect(attempt.turns[evidence.turn].choice == evidence.choice)
      }
    }
  }

  @Test func `a move said off the menu never earns`() throws {
    for (_, card) in try ScoreLawTests.cards() {
      for evidence in card.principles.flatMap(\.evidence) {
        if case .offMenu = evidence.choice { #expect(evidence.points < 0) }
      }
    }
  }

  @Test func `a rating is earned over best in hundredths, rounded to nearest, at most 100`() throws {
    for (_, card) in try ScoreLawTests.cards() {
      for score in card.principles {
        let wasFaulted = score.evidence.contains { $0.points < 0 }
        let exact = score.best == 0 ? nil : Double(100 * score.earned) / Double(score.best)
        #expect(score.rating == exact.map { min(100, Int(($0 + 0.5).rounded(.down))) } ?? (wasFaulted ? 0 : nil))
      }
    }
  }

  @Test func `no failure is counted twice`() throws {
    for (_, card) in try ScoreLawTests.cards() {
      #expect(Set(card.failures.map(\.reason)).count == card.failures.count)
    }
  }

  @Test func `what was missed was on offer, was never taken, and would have earned what is said`() throws {
    for (attempt, card) in try ScoreLawTests.cards() {
      for missed in card.missed {
        let before = attempt.turns[missed.turn].before
        #expect(!attempt.choices.contains(.intervention(missed.intervention)))
        #expect(attempt.scenario.offers(in: before).contains(missed.intervention))
        let trial = attempt.scenario.step(from: before, taking: .intervention(missed.intervention))
        #expect(trial.events.points(principles: 3) == missed.points && missed.total > 0)
      }
      #expect(Set(card.missed.map(\.intervention)).count == card.missed.count)
    }
  }

  @Test func `what to try otherwise is what comes of taking it, and earns more`() throws {
    for (attempt, _) in try ScoreLawTests.cards() {
      for alternative in Debrief(attempt, against: ScoreLawTests.yardstick).otherwise {
        let turn = attempt.turns[alternative.turn]
        let trial = attempt.scenario.step(from: turn.before, taking: .intervention(alternative.better))
        #expect(trial.state == alternative.afterBetter && turn.after == alternative.afterTaken)
        #expect(trial.events.points(principles: 3) == alternative.betterPoints)
        #expect(turn.events.points(principles: 3) == alternative.takenPoints && alternative.gain > 0)
      }
    }
  }
}
