/// What shows on the surface of an utterance.
enum SurfaceFlags {
  /// The flags of tokens, as features.
  static func of(_ tokens: [Token], words: [String]) -> [FeatureKey] {
    var flags = marks(of: tokens)
    if words.isEmpty {
      flags.append("nothing said")
    } else {
      flags += openings(of: words) + [length(of: words)] + people(in: words)
      let present = Set(words)
      flags += groups.filter { !$0.value.isDisjoint(with: present) }.map(\.key)
    }
    return flags.map { FeatureKey(.surface, $0.utf8) }
  }

  private static func marks(of tokens: [Token]) -> [String] {
    var flags: [String] = []
    let questions = tokens.count { $0 == .mark(UInt8(ascii: "?")) }
    if questions > 0 { flags.append("question") }
    if questions > 1 { flags.append("several questions") }
    switch tokens.first {
    case .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "*")), .mark(UInt8(ascii: "[")): flags.append("act")
    case .mark, .word, nil: break
    }
    if tokens.contains(where: { $0.word?.utf8.contains { $0 < UInt8(ascii: "a") } == true }) { flags.append("digit") }
    return flags
  }

  private static func openings(of words: [String]) -> [String] {
    var flags = ["first \(words[0])"]
    if words.count > 1 { flags.append("first \(words[0]) \(words[1])") }
    if askers.contains(words[0]) { flags.append("asks") }
    let verb = words[0] == "i" && words.count > 1 ? words[1] : words[0]
    if tellers.contains(verb) { flags.append("told") }
    return flags
  }

  private static func length(of words: [String]) -> String {
    switch words.count {
    case ..<3: "under 3"
    case ..<6: "under 6"
    case ..<12: "under 12"
    case ..<20: "under 20"
    default: "long"
    }
  }

  private static func people(in words: [String]) -> [String] {
    words.contains { speakers.contains($0) } ? [] : ["nobody"]
  }

  private static let speakers = words("i you your my me we")
  private static let askers = words(
    """
    what how why who when where which do does did is are have has would could can shall may might will was were any
    """)
  private static let tellers = words(
    """
    ask explore tell explain enquire invite offer take give express check find get lay own link point draw validate \
    reflect warn reassure agree summarize contradict describe acknowledge be say suggest comment encourage remind \
    recap outline
    """)
  private static let groups: KeyValuePairs<String, Set<String>> = [
    "I": words("i my me"), "you": words("you your"), "we": words("we us our"),
    "third": words("he she him her they"), "if": words("if"), "not": words("not never no"),
    "must": words("must have need got"), "perhaps": words("maybe perhaps wonder wondering might possibly could"),
    "will": words("will going shall"), "past": words("was were did had"),
  ]

  private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
