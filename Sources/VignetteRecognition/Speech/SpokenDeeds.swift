/// What an utterance says is done, and what it says is not done.
struct SpokenDeeds: Sendable {
  /// What is done.
  private(set) var affirmed: Set<Deed> = []
  /// What is not done.
  private(set) var denied: Set<Deed> = []

  /// The deeds of an utterance.
  init(_ reach: DenialReach) {
    var known: [String: [FeatureKey]] = [:]
    self.init(reach, &known)
  }

  /// The deeds of an utterance. The concepts of its words are kept, which saves time with many utterances.
  init(_ reach: DenialReach, _ known: inout [String: [FeatureKey]]) {
    for (place, word) in reach.words.enumerated() where !reach.isCondition[place] {
      let own = known[word] ?? Deed.lexicon.concepts(of: word)
      known[word] = own
      for concept in Deed.lexicon.concepts(at: place, of: reach.words, own) {
        guard let deed = Deed.ofConcept[concept] else { continue }
        if !reach.isDenied[place] {
          affirmed.insert(deed)
        } else if !SpokenDeeds.isPast(place, reach.words) {
          denied.insert(deed)
        }
      }
    }
    denyMedicines(in: reach)
  }

  /// The deeds of a text.
  init(_ text: String) { self.init(DenialReach(text)) }

  /// The deeds that are done, or not, in a fair share of several utterances.
  init(commonTo utterances: [SpokenDeeds]) {
    let least = max(1, (utterances.count + 4) / 5)
    for deed in Deed.allCases {
      if utterances.count(where: { $0.affirmed.contains(deed) }) >= least { affirmed.insert(deed) }
      if utterances.count(where: { $0.denied.contains(deed) }) >= least { denied.insert(deed) }
    }
  }

  /// "I did not listen" tells what was, and refuses nothing.
  private static func isPast(_ place: Int, _ words: [String]) -> Bool {
    let denials = ["not", "never", "no", "without", "nor", "neither", "nothing"]
    guard let denial = words[..<place].lastIndex(where: denials.contains), denial > 0 else { return false }
    return words[denial] == "not" && ["did", "was", "were", "had"].contains(words[denial - 1])
  }

  /// "No trazodone tonight" says that none is given.
  private mutating func denyMedicines(in reach: DenialReach) {
    guard denied.isEmpty else { return }
    let named = reach.words.indices.contains { reach.isDenied[$0] && Medicines.name(reach.words[$0]) != nil }
    if named { denied.insert(.more) }
  }

  /// Whether what they say is not done is just what others do.
  func denies(_ others: SpokenDeeds) -> Bool {
    !denied.subtracting(affirmed).isDisjoint(with: others.affirmed.subtracting(others.denied))
  }
}
