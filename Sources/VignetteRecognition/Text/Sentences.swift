/// Typed text cut where its sentences end.
enum Sentences {
  /// How many sentences are looked at one by one; what follows belongs to the last.
  static let most = 8

  /// The sentences that hold a word.
  static func of(_ tokens: [Token]) -> [[Token]] {
    var sentences: [[Token]] = [[]]
    for token in tokens {
      let last = sentences.count - 1
      if sentences[last].last?.endsSentence == true, !token.endsSentence, sentences.count < most {
        sentences.append([token])
      } else {
        sentences[last].append(token)
      }
    }
    return sentences.filter { $0.contains { $0.word != nil } }
  }
}
