/// The features of phrases as they are gathered, before it is known how rare each is.
struct PhraseIndexDraft {
  /// The features so far.
  private(set) var vocabulary = Vocabulary()
  /// How many phrases there are.
  private(set) var count = 0
  private var entries: [CountedPlace] = []
  private var ends: [Int32] = []

  /// Adds the features of a phrase.
  mutating func add(_ features: FeatureSet) {
    count += 1
    for kind in FeatureKind.allCases {
      for entry in features[kind] {
        entries.append(CountedPlace(vocabulary.place(adding: entry.key), count: entry.count))
      }
      ends.append(Int32(entries.count))
    }
  }

  /// How many phrases have each feature.
  var holders: [Int] {
    var holders = [Int](repeating: 0, count: vocabulary.count)
    for entry in entries { holders[entry.place] += 1 }
    return holders
  }

  /// Does something with the features of each phrase, kind by kind.
  func forEachPhrase(_ body: (Int, FeatureKind, ArraySlice<CountedPlace>) -> Void) {
    var start = 0
    for phrase in 0..<count {
      for kind in FeatureKind.allCases {
        let end = Int(ends[phrase * FeatureKind.allCases.count + kind.rawValue])
        body(phrase, kind, entries[start..<end])
        start = end
      }
    }
  }
}
