/// What a model makes of typed words, before it is asked what is on offer.
package struct Judgement: Sendable {
  /// For each move of the manual the share of belief that it is meant, 0 to 1; with `none` they add up to 1.
  package let shares: [Double]
  /// The share of belief that no move is meant.
  package let none: Double
  /// How much the words are such as a prescriber says to a patient: below 0 they are taken for no move.
  package let scope: Double
  /// For each move the phrase that is most like the words, and how like it is; nothing where it has no phrase.
  package let nearest: [(phrase: String, likeness: Double)?]
  /// For each intervention of the case, how like its most like wording is.
  package let likenesses: [Int: Double]
  let tokens: [Token]
  /// For each sentence, the shares in it by move.
  let sentences: [[Double]]

  /// Whether the words begin with a denial, as in "I'm not going to".
  var beginsDenying: Bool { PolarityGuard.beginsDenying(tokens) }

  /// Whether the words deny what the nearest phrase of a move says, or the other way round.
  func denies(_ move: Int) -> Bool {
    nearest[move].map { PolarityGuard.differ(tokens, Narration.turned(Tokenizer.tokens(of: $0.phrase))) } ?? false
  }

  /// The moves with the greatest shares, the greatest first, those equal in the manual's order.
  package func ranking(_ count: Int) -> [Int] {
    Array(shares.indices.filter { shares[$0] > 0 }.sorted { (-shares[$0], $0) < (-shares[$1], $1) }.prefix(count))
  }
}
