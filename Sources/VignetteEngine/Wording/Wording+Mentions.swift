extension Wording {
  /// Whether the words of another stand in these, one behind the other; an `s` at the end of a word counts for nothing.
  package func mentions(_ other: Wording) -> Bool {
    let words = stems
    let wanted = other.stems
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { words[$0...].starts(with: wanted) }
  }

  private var stems: [Substring] {
    key.split(separator: " ").map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }
  }
}
