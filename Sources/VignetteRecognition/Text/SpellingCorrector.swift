/// Mends words with one letter missing, added, wrong or exchanged with its neighbour.
struct SpellingCorrector: Sendable {
  /// How often each word that is known stands in the phrases.
  private let counts: [String: Int]
  private let table: WordTable?

  /// A corrector towards words that stand in phrases so many times; what the table knows is left as it is.
  init(counts: [String: Int], table: WordTable?) {
    self.counts = counts
    self.table = table
  }

  /// The words mended. Only the first unknown ones are looked at, so that the time stays in bounds.
  func mend(_ tokens: [Token]) -> [Token] {
    var looks = SpellingCorrector.mostLooks
    return tokens.map { token in
      guard case .word(let word) = token, isUnknown(word), looks > 0 else { return token }
      looks -= 1
      return nearest(to: Array(word.utf8)).map(Token.word) ?? token
    }
  }

  private func isUnknown(_ word: String) -> Bool {
    word.utf8.count >= 5 && word.utf8.count <= 20 && counts[word] == nil && table?.knows(word) != true
      && word.utf8.allSatisfy { $0 >= UInt8(ascii: "a") }
  }

  /// The known word one mistake away: with the same first letter before others, then the more frequent.
  private func nearest(to word: [UInt8]) -> String? {
    var best: (rank: Int, word: String)?
    for edited in SpellingCorrector.edits(of: word) {
      let candidate = String(decoding: edited, as: UTF8.self)
      guard let count = counts[candidate], candidate.utf8.count >= 4 else { continue }
      let rank = (edited[0] == word[0] ? 1_000_000 : 0) + count
      if best.map({ (rank, candidate) > ($0.rank, $0.word) }) ?? true { best = (rank, candidate) }
    }
    return best?.word
  }

  private static func edits(of word: [UInt8]) -> [[UInt8]] {
    var edits: [[UInt8]] = []
    for place in 0...word.count {
      let (head, tail) = (Array(word[..<place]), word[place...])
      if let first = tail.first {
        edits.append(head + tail.dropFirst())
        if let second = tail.dropFirst().first { edits.append(head + [second, first] + tail.dropFirst(2)) }
      }
      for letter in letters {
        edits.append(head + [letter] + tail)
        if !tail.isEmpty { edits.append(head + [letter] + tail.dropFirst()) }
      }
    }
    return edits
  }

  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  private static let mostLooks = 12
}
