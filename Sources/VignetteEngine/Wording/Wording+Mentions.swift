extension Wording {
  /// Whether the words of another stand in these, one behind the other; an `s` at the end of a word counts for nothing.
  package func mentions(_ other: Wording) -> Bool {
    let (words, wanted) = (stems, other.stems)
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { words[$0...].starts(with: wanted) }
  }

  /// Everything of some words or fewer that these words mention, each in the form of `mentionedForm`: to look many others
  /// up at once.
  package func mentionedForms(ofWords longest: Int) -> Set<String> {
    let words = stems
    var forms: Set<String> = []
    for start in words.indices {
      for end in start..<min(start + longest, words.count) {
        forms.insert(words[start...end].joined(separator: " "))
      }
    }
    return forms
  }

  /// The words without the endings that count for nothing.
  package var mentionedForm: String { stems.joined(separator: " ") }

  private var stems: [Substring] {
    key.split(separator: " ").map { $0.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }
  }
}
