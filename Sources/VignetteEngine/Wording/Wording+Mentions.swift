extension Wording {
  /// Everything of some words or fewer that these words mention: runs of them, each in the form of `mentionedForm`, so
  /// that many others can be looked up at once. An `s` at the end of a word counts for nothing.
  package func mentionedForms(ofWords longest: Int = .max) -> Set<String> {
    let words = stems
    var forms: Set<String> = []
    for start in words.indices {
      for count in 1...max(1, min(longest, words.count - start)) {
        forms.insert(words[start..<start + count].joined(separator: " "))
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
