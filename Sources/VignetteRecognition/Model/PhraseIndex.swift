/// Which phrases have which features, and how much a feature weighs in them.
struct PhraseIndex: Sendable {
  private let vocabulary: Vocabulary
  /// Where each feature's postings begin; the last is where all end.
  private let starts: [Int32]
  /// The phrases that have the feature, in order within a feature, and how often it occurs there.
  private let postings: [CountedPlace]
  /// For each phrase and kind of feature, by what a weight is multiplied so that each kind has its share.
  private let scales: [Float]
  private let rarities: [Float]

  /// An index of phrases by their features.
  init(_ draft: PhraseIndexDraft) {
    vocabulary = draft.vocabulary
    let holders = draft.holders
    let rarities = holders.map { Float(Numbers.logarithm(Double(1 + draft.count) / Double(1 + $0)) + 1) }
    let starts = holders.reduce(into: [Int32(0)]) { $0.append($0[$0.count - 1] + Int32($1)) }
    var next = starts
    var postings = [CountedPlace](
      repeating: CountedPlace(0, count: 0), count: Int(starts[holders.count]))
    var scales: [Float] = []
    draft.forEachPhrase { phrase, kind, entries in
      scales.append(Float(PhraseIndex.scale(entries, kind, rarities)))
      for entry in entries {
        postings[Int(next[entry.place])] = CountedPlace(phrase, count: entry.count)
        next[entry.place] += 1
      }
    }
    (self.rarities, self.starts, self.postings, self.scales) = (rarities, starts, postings, scales)
  }

  /// The place of a feature; nothing where no phrase has it.
  func place(of key: FeatureKey) -> Int? { vocabulary.place(of: key) }

  /// The features of a kind that phrases have, each with its weight. Each kind has its share of the whole, however many
  /// features of it there are.
  func weighed(_ features: FeatureSet, _ kind: FeatureKind) -> [(place: Int, weight: Double)] {
    let known = features[kind].compactMap { entry in
      vocabulary.place(of: entry.key).map { CountedPlace($0, count: entry.count) }
    }
    let scale = PhraseIndex.scale(known[...], kind, rarities)
    return known.map { (place: $0.place, weight: scale * PhraseIndex.weight($0, rarities)) }
  }

  /// By what the weights of a kind are multiplied so that it has its share; 0 where there are none.
  private static func scale(
    _ entries: ArraySlice<CountedPlace>, _ kind: FeatureKind, _ rarities: [Float]
  ) -> Double {
    var square = 0.0
    for entry in entries {
      let weight = weight(entry, rarities)
      square += weight * weight
    }
    return square > 0 ? (share(of: kind) / square).squareRoot() : 0
  }

  private static func weight(_ entry: CountedPlace, _ rarities: [Float]) -> Double {
    Double(rarities[entry.place]) * PhraseIndex.often[entry.count]
  }

  /// How much more a feature weighs that occurs so many times; more often than that makes no difference.
  private static let often = [0] + (1...255).map { 1 + Numbers.logarithm(Double($0)) }

  private static func share(of kind: FeatureKind) -> Double {
    switch kind {
    case .word, .piece, .concept: 0.25
    case .pair, .surface: 0.125
    }
  }

  /// Does something with each phrase that has a feature of a kind, in the phrases' order, and with the feature's weight
  /// in it: the product of two such weights is its part in their likeness.
  func forEachPhrase(with place: Int, _ kind: FeatureKind, _ body: (Int, Double) -> Void) {
    let rarity = Double(rarities[place])
    for posting in postings[Int(starts[place])..<Int(starts[place + 1])] {
      let scale = Double(scales[posting.place * FeatureKind.allCases.count + kind.rawValue])
      body(posting.place, rarity * PhraseIndex.often[posting.count] * scale)
    }
  }

  /// Does something with each phrase that has a feature, in the phrases' order.
  func forEachPhrase(with place: Int, _ body: (Int) -> Void) {
    for posting in postings[Int(starts[place])..<Int(starts[place + 1])] { body(posting.place) }
  }
}
