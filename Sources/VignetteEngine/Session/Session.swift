/// A trainee's work on a case: one or more attempts, none of which is ever erased.
package struct Session: Sendable {
  /// The case.
  package let scenario: Scenario
  /// What chooses words and the order of the offer.
  package let seed: UInt64
  /// How much help is given.
  package let mode: PracticeMode
  /// The attempts; going back begins a new one.
  package private(set) var attempts: [Attempt]
  /// The turns, by attempt, in which a hint was asked for.
  package private(set) var hints: [HintUse] = []

  /// A session at the beginning of a case.
  package init(_ scenario: Scenario, seed: UInt64, mode: PracticeMode) {
    self.scenario = scenario
    self.seed = seed
    self.mode = mode
    attempts = [Attempt(scenario, seed: seed)]
  }

  /// The attempt that goes on.
  package var current: Attempt { attempts[attempts.count - 1] }

  /// Goes on with what the trainee does.
  package mutating func take(_ choice: Choice, words: String? = nil) {
    attempts[attempts.count - 1].take(choice, words: words)
  }

  /// Goes back to just after some turn of the current attempt, 0 being the opening; the way that was gone stays an
  /// attempt of its own.
  package mutating func goBack(toAfter turn: Int) {
    let before = current
    var fork = Attempt(scenario, seed: seed)
    for turn in before.turns.dropFirst().prefix(turn) {
      if let choice = turn.choice { fork.take(choice, words: turn.words) }
    }
    attempts.append(fork)
  }

  /// Counts a hint.
  package mutating func useHint() {
    hints.append(HintUse(attempt: attempts.count - 1, turn: current.turns.count - 1))
  }
}
