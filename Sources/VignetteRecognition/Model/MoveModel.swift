package import VignetteEngine

/// What typed words are compared with: the phrases of a manual's moves, with those that a case adds, and what is said
/// that is no move at all.
///
/// There is no training: a phrase counts as soon as the model is made.
package struct MoveModel: Sendable {
  let pool: PhrasePool
  let spelling: SpellingCorrector
  let table: WordTable?
  private let reader: FeatureReader
  private let index: PhraseIndex
  private let bayes: NaiveBayes
  private let directions: PhraseDirections
  private let classes: [Int]
  private let isOfVoice: [Bool]
  /// For each move of the manual what is done, or not, in a fair share of its phrases there and in the case.
  let deedsOfMoves: [SpokenDeeds]

  /// A model of a manual's phrases and of those that a case adds.
  package init(_ manual: Manual, adding added: [CasePhrase] = [], usesTable: Bool = true) {
    let pool = PhrasePool(manual, added)
    let reader = FeatureReader(Lexicon(LexiconText.text))
    let table = usesTable ? WordTable.shipped : nil
    let draft = MoveModelDraft(pool.phrases, reader, table)
    classes = pool.phrases.map(\.place)
    isOfVoice = pool.phrases.map(\.isOfVoice)
    index = PhraseIndex(draft.index)
    bayes = NaiveBayes(index, draft.index, classOfPhrase: classes, classes: pool.moves.count + 1)
    directions = draft.directions
    let deeds = draft.deeds
    let written = deeds.indices.filter { !pool.phrases[$0].isOfVoice }
    let ofPlaces = Dictionary(grouping: written, by: { pool.phrases[$0].place })
    deedsOfMoves = pool.places.map { place in
      SpokenDeeds(commonTo: place.flatMap { ofPlaces[$0] }?.map { deeds[$0] } ?? [])
    }
    spelling = SpellingCorrector(counts: draft.wordCounts, table: table)
    (self.pool, self.reader, self.table) = (pool, reader, table)
  }

  /// How many phrases it compares with.
  package var phraseCount: Int { pool.phrases.count }

  /// How like each wording of the case is to a text, 0 to 1.
  package func caseLikenesses(to text: String) -> [(choice: Choice, text: String, likeness: Double)] {
    let likenesses = comparison(of: Narration.turned(Tokenizer.tokens(of: text))).nearest.likenesses
    return zip(pool.phrases, likenesses).compactMap { phrase, likeness in
      phrase.choice.map { ($0, phrase.text, likeness) }
    }
  }

  /// The names of the concepts that two texts share.
  package func sharedConcepts(_ one: String, _ other: String) -> [String] {
    let others = reader.concepts(in: Narration.turned(Tokenizer.tokens(of: other)))
    return reader.concepts(in: Narration.turned(Tokenizer.tokens(of: one))).filter(others.contains)
  }

  /// How the tokens of an utterance, or of one of its sentences, compare.
  func comparison(of tokens: [Token]) -> Comparison {
    let features = reader.features(of: tokens)
    let likenesses = likenesses(to: features, tokens)
    let nearest = NearestPhrases(likenesses, classes, isOfVoice: isOfVoice, count: pool.moves.count + 1)
    let spoken = Numbers.logarithmsOfShares(
      bayes.logarithms(of: features), temperature: MoveModel.temperature(words: tokens.count))
    let near = Numbers.logarithmsOfShares(nearest.means, temperature: 0.05)
    return Comparison(logarithms: zip(spoken, near).map(+), nearest: nearest)
  }

  /// Words are counted as if each came by itself; the more there are, the less sure is what they say together.
  private static func temperature(words: Int) -> Double { 4.5 * max(1, Double(words) / 12).squareRoot() }

  private func likenesses(to features: FeatureSet, _ tokens: [Token]) -> [Double] {
    var likenesses = [Double](repeating: 0, count: classes.count)
    for kind in FeatureKind.allCases {
      for (place, weight) in index.weighed(features, kind) {
        index.forEachPhrase(with: place, kind) { likenesses[$0] += weight * $1 }
      }
    }
    if let table { directions.blend(table.direction(of: tokens.compactMap(\.word)), into: &likenesses) }
    return likenesses
  }
}
