/// The features of an utterance, each with how often it occurs.
struct FeatureSet: Sendable {
  /// A feature and how often it occurs.
  struct Entry: Sendable {
    let key: FeatureKey
    let count: Int
  }

  private var entries: [[Entry]]

  /// A set of features, given by kind, each as often as it occurs. Their order does not matter.
  init(_ keys: [[FeatureKey]]) {
    entries = keys.map(FeatureSet.counted)
  }

  /// The features of a kind, in an order that does not depend on the run.
  subscript(kind: FeatureKind) -> [Entry] { entries[kind.rawValue] }

  private static func counted(_ keys: [FeatureKey]) -> [Entry] {
    let sorted = keys.sorted()
    var entries: [Entry] = []
    var start = 0
    for place in sorted.indices where place + 1 == sorted.count || sorted[place + 1] != sorted[place] {
      entries.append(Entry(key: sorted[place], count: place + 1 - start))
      start = place + 1
    }
    return entries
  }
}
