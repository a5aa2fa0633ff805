/// What is worth knowing of a word by itself.
struct WordProfile: Sendable {
  /// The word without its ending.
  let stem: String
  /// Its stem as a feature.
  let key: FeatureKey
  /// Its pieces of three or four letters, its ends marked.
  let pieces: [FeatureKey]
  /// The concepts it belongs to.
  let concepts: [FeatureKey]

  /// The profile of a word.
  init(_ word: String, _ lexicon: Lexicon) {
    stem = Stemmer.stem(word)
    key = FeatureKey(.word, stem.utf8)
    pieces = WordProfile.pieces(of: [UInt8(ascii: "<")] + word.utf8 + [UInt8(ascii: ">")])
    concepts = lexicon.concepts(of: word)
  }

  private static func pieces(of marked: [UInt8]) -> [FeatureKey] {
    var pieces: [FeatureKey] = []
    for start in marked.indices {
      var key = FeatureKey(beginning: .piece)
      for place in start..<min(start + 4, marked.count) {
        key.add(marked[place])
        if place >= start + 2 { pieces.append(key) }
      }
    }
    return pieces
  }
}
