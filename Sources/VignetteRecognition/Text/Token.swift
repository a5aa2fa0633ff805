/// A word of typed text, or a mark that parts words.
enum Token: Hashable, Sendable {
  /// A word in small letters without accents.
  case word(String)
  /// A mark, by its byte in ASCII.
  case mark(UInt8)

  /// The word; nothing for a mark.
  var word: String? {
    switch self {
    case .word(let word): word
    case .mark: nil
    }
  }

  /// Whether it ends a sentence.
  var endsSentence: Bool {
    switch self {
    case .word: false
    case .mark(let mark): Token.sentenceEnds.contains(mark)
    }
  }

  private static let sentenceEnds: [UInt8] = Array(".?!;".utf8)
}
