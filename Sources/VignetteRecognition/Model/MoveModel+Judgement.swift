import VignetteEngine

extension MoveModel {
  /// What the model makes of typed words.
  package func judgement(of text: String) -> Judgement {
    let typed = spelling.mend(Tokenizer.tokens(of: text))
    let whole = Narration.turned(typed)
    let comparison = comparison(of: whole)
    let sentences = sentenceShares(typed, comparison)
    let asksLast = typed.last == .mark(UInt8(ascii: "?"))
    let mixed = MoveModel.mix(shares(comparison), sentences, asksLast: asksLast)
    let reach = DenialReach(whole)
    return Judgement(
      shares: spread(mixed), none: mixed[pool.moves.count], scope: scope(of: comparison),
      nearest: phrases(comparison.nearest.nearest, comparison),
      nearestWritten: phrases(comparison.nearest.nearestWritten, comparison).map { $0?.phrase },
      likenesses: likenesses(comparison), hasTable: table != nil, reach: reach,
      deeds: SpokenDeeds(reach), hostility: Hostility(reach), isCourtesy: Courtesies.fill(text),
      deedsOfMoves: deedsOfMoves, sentences: sentences.map(spread),
      endsAsking: asksLast)
  }

  private func shares(_ comparison: Comparison) -> [Double] {
    let temperature = table == nil ? ModelConstants.plainTemperature : 1
    return Numbers.logarithmsOfShares(comparison.logarithms, temperature: temperature).map(Numbers.exponential)
  }

  private func sentenceShares(_ typed: [Token], _ whole: Comparison) -> [[Double]] {
    let sentences = Sentences.of(typed)
    guard sentences.count > 1 else { return [shares(whole)] }
    return sentences.map { shares(comparison(of: Narration.turned($0))) }
  }

  /// A little from the whole, most from its sentences: what comes before what is meant misleads. A question that stands
  /// last counts three times, since it is what the patient answers.
  private static func mix(_ whole: [Double], _ sentences: [[Double]], asksLast: Bool) -> [Double] {
    let weights = sentences.indices.map { asksLast && $0 == sentences.count - 1 ? 3.0 : 1 }
    let all = weights.reduce(0, +)
    return whole.indices.map { place in
      let mean = zip(sentences, weights).reduce(0) { $0 + $1.0[place] * $1.1 } / all
      return 0.2 * whole[place] + 0.8 * mean
    }
  }

  private func scope(of comparison: Comparison) -> Double {
    guard !pool.moves.isEmpty else { return -.infinity }
    let constants = table == nil ? ModelConstants.plainScope : ModelConstants.scope
    let logarithms = Numbers.logarithmsOfShares(comparison.logarithms, temperature: 1)
    let likeness = comparison.nearest.means.dropLast().max() ?? 0
    let lead = (logarithms.dropLast().max() ?? 0) - logarithms[pool.moves.count]
    return constants.likeness * likeness + constants.lead * lead - constants.least
  }

  /// From places of the model to places of the manual.
  private func spread(_ shares: [Double]) -> [Double] { pool.places.map { $0.map { shares[$0] } ?? 0 } }

  /// Phrases by place of the model, as phrases by place of the manual.
  private func phrases(_ nearest: [Int?], _ comparison: Comparison) -> [(phrase: String, likeness: Double)?] {
    pool.places.map { place in
      place.flatMap { nearest[$0] }
        .map { (pool.phrases[$0].text, comparison.nearest.likenesses[$0]) }
    }
  }

  private func likenesses(_ comparison: Comparison) -> [Choice: Double] {
    var likenesses: [Choice: Double] = [:]
    for (phrase, likeness) in zip(pool.phrases, comparison.nearest.likenesses) {
      guard let choice = phrase.choice else { continue }
      likenesses[choice] = max(likenesses[choice] ?? 0, likeness)
    }
    return likenesses
  }
}
