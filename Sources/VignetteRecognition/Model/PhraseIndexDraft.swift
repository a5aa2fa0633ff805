/// The features of phrases as they are gathered, before it is known how rare each is.
struct PhraseIndexDraft {
  /// A feature of a phrase, by its place in the vocabulary, and how often it occurs there, which is counted up to 255.
  /// Both in one number: there are many.
  struct Entry {
    private let both: UInt32

    /// A feature that occurs so often.
    init(place: Int, count: Int) { both = UInt32(place) << 8 | UInt32(min(count, 255)) }

    /// The feature's place in the vocabulary, below 16 million.
    var place: Int { Int(both >> 8) }
    /// How often it occurs.
    var count: Int { Int(both & 255) }
  }

  /// The features so far.
  private(set) var vocabulary = Vocabulary()
  /// How many phrases there are.
  private(set) var count = 0
  private var entries: [Entry] = []
  private var ends: [Int32] = []

  /// Adds the features of a phrase.
  mutating func add(_ features: FeatureSet) {
    count += 1
    for kind in FeatureKind.allCases {
      for entry in features[kind] {
        entries.append(Entry(place: vocabulary.place(adding: entry.key), count: entry.count))
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
  func forEachPhrase(_ body: (Int, FeatureKind, ArraySlice<Entry>) -> Void) {
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
