/// Reads the features of utterances.
struct FeatureReader: Sendable {
  private let lexicon: Lexicon

  /// A reader that knows the concepts of a lexicon.
  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The names of the concepts that tokens belong to.
  func concepts(in tokens: [Token]) -> [String] { lexicon.names(in: tokens.compactMap(\.word)) }

  /// The features of tokens.
  func features(of tokens: [Token]) -> FeatureSet {
    var profiles: [String: WordProfile] = [:]
    return features(of: tokens, &profiles)
  }

  /// The features of tokens. The profiles of their words are kept, which saves time with many utterances.
  func features(of tokens: [Token], _ known: inout [String: WordProfile]) -> FeatureSet {
    let words = tokens.compactMap(\.word)
    var keys = [[FeatureKey]](repeating: [], count: FeatureKind.allCases.count)
    var last = "^"
    for (place, word) in words.enumerated() {
      let profile = profile(of: word, &known)
      keys[FeatureKind.word.rawValue].append(profile.key)
      keys[FeatureKind.piece.rawValue] += profile.pieces
      keys[FeatureKind.pair.rawValue].append(FeatureReader.pair(last, profile.stem))
      keys[FeatureKind.concept.rawValue] += lexicon.concepts(at: place, of: words, profile.concepts)
      last = profile.stem
    }
    keys[FeatureKind.pair.rawValue].append(FeatureReader.pair(last, "$"))
    keys[FeatureKind.surface.rawValue] = SurfaceFlags.of(tokens, words: words)
    return FeatureSet(keys)
  }

  private func profile(of word: String, _ known: inout [String: WordProfile]) -> WordProfile {
    if let profile = known[word] { return profile }
    let profile = WordProfile(word, lexicon)
    known[word] = profile
    return profile
  }

  private static func pair(_ first: String, _ second: String) -> FeatureKey {
    var key = FeatureKey(.pair, first.utf8)
    key.add(UInt8(ascii: "_"))
    for byte in second.utf8 { key.add(byte) }
    return key
  }
}
