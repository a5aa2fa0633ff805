/// Whether an utterance denies what a phrase says: "You need not take it" is near to "You have to take it" in every
/// word but one.
enum PolarityGuard {
  /// How an utterance denies a phrase, or the other way round.
  enum Denial {
    /// It does not.
    case none
    /// It seems so: by words that they do not share, or in the one as often as in the other.
    case doubtful
    /// Most of the words that both hold are denied in it and not in the phrase.
    case plain
  }

  /// How the one denies the other.
  static func denial(_ one: DenialReach, of other: DenialReach) -> Denial {
    let (first, second) = (stems(of: one), stems(of: other))
    let shared = first.keys.filter { second[$0] != nil }
    let isUneven = one.count % 2 != other.count % 2
    guard !shared.isEmpty else { return one.beginsDenying && isUneven ? .doubtful : .none }
    guard 2 * shared.count(where: { first[$0] != second[$0] }) >= shared.count else { return .none }
    return isUneven && one.count > 0 ? .plain : .doubtful
  }

  /// The words of weight, without their endings, and whether a denial reaches them.
  private static func stems(of reach: DenialReach) -> [String: Bool] {
    var stems: [String: Bool] = [:]
    for (word, isDenied) in zip(reach.words, reach.isDenied) where !DenialReach.isSmall(word) {
      stems[Stemmer.stem(word), default: false] = isDenied || stems[Stemmer.stem(word)] == true
    }
    return stems
  }
}
