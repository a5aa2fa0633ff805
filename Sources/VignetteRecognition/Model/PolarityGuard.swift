/// Whether an utterance denies what a phrase says: "You need not take it" is near to "You have to take it" in every
/// word but one.
enum PolarityGuard {
  /// Whether most of the words that both hold are denied in one and not in the other.
  static func differ(_ one: [Token], _ other: [Token]) -> Bool {
    let (first, second) = (Scope(one), Scope(other))
    let shared = first.stems.intersection(second.stems)
    guard !shared.isEmpty else { return first.denials % 2 != second.denials % 2 }
    let differing = shared.count { first.denied.contains($0) != second.denied.contains($0) }
    return 2 * differing >= shared.count
  }

  /// Whether one of the first words is a denial.
  static func beginsDenying(_ tokens: [Token]) -> Bool {
    tokens.lazy.compactMap(\.word).prefix(5).contains(where: denials.contains)
  }

  /// The words of an utterance with what they mean, and those of them that a denial reaches.
  private struct Scope {
    var stems: Set<String> = []
    var denied: Set<String> = []
    var denials = 0
    private var left = 0

    init(_ tokens: [Token]) { for token in tokens { read(token) } }

    private mutating func read(_ token: Token) {
      guard case .word(let word) = token, !PolarityGuard.breaks.contains(word) else { return left = 0 }
      if PolarityGuard.denials.contains(word) {
        denials += 1
        left = left > 0 ? 0 : PolarityGuard.reach
      } else if PolarityGuard.small.contains(word) {
        left = max(0, left - 1)
      } else {
        let stem = Stemmer.stem(word)
        stems.insert(stem)
        if left > 0 { denied.insert(stem) }
        left = max(0, left - 1)
      }
    }
  }

  /// How many words a denial reaches.
  private static let reach = 8
  private static let denials = words("not never no nobody nothing none without neither nor")
  private static let breaks = words("but because so")
  private static let small = words(
    """
    a an the of to in on at for with and or but is are was were be been being am it its this that these those there \
    here as by from do does did has had will would can could shall should may might i me my we us our you your yours \
    he him his she her they them their so just very really about into over if then than also too get got some any one
    """)

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
