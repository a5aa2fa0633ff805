package import VignetteEngine

/// The fewest turns of an attempt that would have had to go otherwise for a better ending.
package struct SmallestChange: Sendable {
  /// One thing that is done otherwise.
  package enum Change: Hashable, Sendable {
    /// At a turn something else is done.
    case instead(turn: Int, of: Choice, take: Int)
    /// Before a turn something more is done; behind the last one, after it.
    case more(beforeTurn: Int, take: Int)
    /// A turn is left out.
    case without(turn: Int, Choice)
  }

  /// What is done otherwise, in order.
  package let changes: [Change]
  /// The whole play.
  package let play: [Choice]
  /// The ending it comes to, by its place in the case.
  package let ending: Int
  /// How many of the last turns fall away, since the changed play ends before them.
  package let fallenAway: Int
}

extension Solution {
  /// The fewest changes after which an attempt comes to an ending of at least some outcome; nothing where no play does.
  ///
  /// Exact: plays are tried in the order of how many changes they need, every one of them, so none with fewer is left.
  package func smallestChange(of attempt: Attempt, toAtLeast outcome: Outcome) -> SmallestChange? {
    var search = ChangeSearch(self, attempt.choices, wanted: outcome)
    return search.run()
  }

  /// The fewest changes that are sound advice: none takes up something poor, none leaves out a move that a safety task asks
  /// for, and the play has no safety failure that the attempt did not have. Nothing where only others lead to such an ending.
  package func soundChange(of attempt: Attempt, toAtLeast outcome: Outcome) -> SmallestChange? {
    var search = ChangeSearch(self, attempt.choices, wanted: outcome, sound: SoundAdvice(attempt))
    return search.run()
  }
}
