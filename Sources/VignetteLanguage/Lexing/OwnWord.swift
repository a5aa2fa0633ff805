/// The language's own words, which no dynamic, fact or other thing can have for a name.
enum OwnWord {
  /// Whether the language uses a word itself.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "if", "else", "vary", "reveal", "rupture", "repair", "chart", "credit", "fault", "critical", "note", "otherwise",
    "turns", "turn", "also", "when", "whenever", "outcome", "visited", "revealed", "chosen", "ruptured", "ruptures",
    "is", "not", "and", "or", "none", "withdrawal", "confrontation", "in", "on", "higher", "lower", "better",
    "before", "the", "end", "default", "any", "say", "expect", "given", "at", "seed", "best", "worst", "rating",
    "all",
    "offered", "ending", "coverage", "always", "never", "wherever", "reachable", "every", "unless", "no", "observed",
  ]
}
