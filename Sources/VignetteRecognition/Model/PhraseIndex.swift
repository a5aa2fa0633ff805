/// Which phrases have which features, and how much a feature weighs in them.
struct PhraseIndex: Sendable {
  private let vocabulary: Vocabulary
  /// Where each feature's postings begin; the last is where all end.
  private let starts: [Int32]
  /// The phrases of the postings, in order within a feature.
  private let phrases: [UInt32]
  /// How much the feature weighs in the phrase: the product of two such weights is its part in their likeness.
  private let weights: [Float]
  private let rarities: [Float]

  /// An index of phrases by their features.
  init(_ draft: PhraseIndexDraft) {
    vocabulary = draft.vocabulary
    let holders = draft.holders
    let rarities = holders.map { Float(Numbers.logarithm(Double(1 + draft.count) / Double(1 + $0)) + 1) }
    let starts = holders.reduce(into: [Int32(0)]) { $0.append($0[$0.count - 1] + Int32($1)) }
    var next = starts
    var phrases = [UInt32](repeating: 0, count: Int(starts[holders.count]))
    var weights = [Float](repeating: 0, count: phrases.count)
    draft.forEachPhrase { phrase, kind, entries in
      for (place, weight) in PhraseIndex.weighed(entries, kind, rarities) {
        phrases[Int(next[place])] = UInt32(phrase)
        weights[Int(next[place])] = Float(weight)
        next[place] += 1
      }
    }
    (self.rarities, self.starts, self.phrases, self.weights) = (rarities, starts, phrases, weights)
  }

  /// The place of a feature; nothing where no phrase has it.
  func place(of key: FeatureKey) -> Int? { vocabulary.place(of: key) }

  /// The features of a kind that phrases have, each with its weight. Each kind has its share of the whole, however many
  /// features of it there are.
  func weighed(_ features: FeatureSet, _ kind: FeatureKind) -> [(place: Int, weight: Double)] {
    let known = features[kind].compactMap { entry in
      vocabulary.place(of: entry.key).map { PhraseIndexDraft.Entry(place: Int32($0), count: Int32(entry.count)) }
    }
    return PhraseIndex.weighed(known[...], kind, rarities)
  }

  private static func weighed(
    _ known: ArraySlice<PhraseIndexDraft.Entry>, _ kind: FeatureKind, _ rarities: [Float]
  ) -> [(place: Int, weight: Double)] {
    var weighed = known.map { entry in
      let often = entry.count == 1 ? 1 : 1 + Numbers.logarithm(Double(entry.count))
      return (place: Int(entry.place), weight: Double(rarities[Int(entry.place)]) * often)
    }
    let square = weighed.reduce(0) { $0 + $1.weight * $1.weight }
    guard square > 0 else { return [] }
    let scale = (share(of: kind) / square).squareRoot()
    for place in weighed.indices { weighed[place].weight *= scale }
    return weighed
  }

  private static func share(of kind: FeatureKind) -> Double {
    switch kind {
    case .word, .piece, .concept: 0.25
    case .pair, .surface: 0.125
    }
  }

  /// Does something with each phrase that has a feature, in the phrases' order, and with the feature's weight in it.
  func forEachPhrase(with place: Int, _ body: (Int, Float) -> Void) {
    for posting in Int(starts[place])..<Int(starts[place + 1]) { body(Int(phrases[posting]), weights[posting]) }
  }
}
