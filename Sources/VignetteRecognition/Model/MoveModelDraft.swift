/// What is gathered from phrases, one after another, to make a model of them.
struct MoveModelDraft {
  /// Their features.
  private(set) var index = PhraseIndexDraft()
  /// Where they point in the word table.
  private(set) var directions = PhraseDirections()
  /// What they say is done, and what not.
  private(set) var deeds: [SpokenDeeds] = []
  /// How often each word stands in them.
  private(set) var wordCounts: [String: Int] = [:]

  /// Gathers from phrases.
  init(_ phrases: [KnownPhrase], _ reader: FeatureReader, _ table: WordTable?) {
    var profiles: [String: WordProfile] = [:]
    var concepts: [String: [FeatureKey]] = [:]
    for phrase in phrases {
      let tokens = phrase.tokens
      let words = tokens.compactMap(\.word)
      deeds.append(SpokenDeeds(DenialReach(tokens), &concepts))
      index.add(reader.features(of: tokens, &profiles))
      if let table { directions.add(table.direction(of: words)) }
      for word in words { wordCounts[word, default: 0] += 1 }
    }
  }
}
