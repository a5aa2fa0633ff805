package import VignetteEngine

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
  /// For each move the phrase of manual or case that is most like the words.
  let nearestWritten: [String?]
  /// For each intervention and each reaction of the case that has wordings, how like its most like wording is.
  package let likenesses: [Choice: Double]
  /// Whether likenesses were found with the word table, which makes them greater.
  let hasTable: Bool
  /// What their denials reach.
  let reach: DenialReach
  /// What the words say is done, and what not.
  let deeds: SpokenDeeds
  /// How openly they attack the patient.
  let hostility: Hostility
  /// Whether they are nothing but courtesies.
  let isCourtesy: Bool
  /// For each move what is done, or not, in a fair share of its phrases.
  let deedsOfMoves: [SpokenDeeds]
  /// For each sentence, the shares in it by move.
  let sentences: [[Double]]
  /// Whether the last sentence asks something.
  let endsAsking: Bool

  /// How the words deny what the nearest phrases of a move say, or the other way round.
  func denial(of move: Int) -> PolarityGuard.Denial {
    let denials = nearestPhrases(of: move).map { PolarityGuard.denial(reach, of: DenialReach($0)) }
    return denials.contains(.plain) ? .plain : denials.contains(.doubtful) ? .doubtful : .none
  }

  /// Whether the words say that what a move does is not done.
  func refuses(_ move: Int) -> Bool {
    guard !deeds.denied.isEmpty else { return false }
    return deeds.denies(deedsOfMoves[move])
      || nearestPhrases(of: move).contains { deeds.denies(SpokenDeeds($0)) }
  }

  private func nearestPhrases(of move: Int) -> [String] {
    Array(Set([nearest[move]?.phrase, nearestWritten[move]].compactMap(\.self)))
  }

  /// The moves with the greatest shares, the greatest first, those equal in the manual's order.
  package func ranking(_ count: Int) -> [Int] {
    Array(shares.indices.filter { shares[$0] > 0 }.sorted { (-shares[$0], $0) < (-shares[$1], $1) }.prefix(count))
  }
}
