/// What came of an utterance whose right answer is known.
package struct EvaluatedRow: Sendable {
  /// The utterance.
  package let row: EvaluationRow
  /// The moves on offer.
  package let offered: [Int]
  /// The likeliest three of all moves, the likeliest first.
  package let ranking: [Int]
  /// The likeliest three of those on offer.
  package let offeredRanking: [Int]
  /// What the words were taken for.
  package let answer: MoveAnswer
  /// How sure that was: the share of the move it was, or might have been, taken for, among what competes; 0 to 1.
  package let certainty: Double
  /// How it went.
  package let verdict: EvaluationVerdict
}

/// How an utterance was answered.
package enum EvaluationVerdict: Hashable, Sendable {
  /// Taken for a move, and rightly, or not.
  case accepted(isRight: Bool)
  /// Asked what was meant, with what was meant among the choices, or not.
  case asked(isHolding: Bool)
  /// Taken for no move.
  case declined
}
