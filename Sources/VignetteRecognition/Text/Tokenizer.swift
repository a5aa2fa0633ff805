/// Cuts typed text into words and marks, with contractions written out and the spelling made one.
struct Tokenizer {
  private let bytes: [UInt8]
  private var place = 0
  private var tokens: [Token] = []

  /// The tokens of a text's beginning.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(bytes: PlainBytes.of(text))
    return tokenizer.read()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() -> [Token] {
    while place < bytes.count {
      let byte = bytes[place]
      if Tokenizer.isLetterOrDigit(byte) {
        readWord()
      } else {
        if isMark(byte) { tokens.append(.mark(byte)) }
        place += 1
      }
    }
    return tokens
  }

  /// Letters and digits, and after an apostrophe more letters.
  private mutating func readWord() {
    let start = place
    skipLettersAndDigits()
    while peek(0) == UInt8(ascii: "'"), peek(1).map(Tokenizer.isLetterOrDigit) == true {
      place += 1
      skipLettersAndDigits()
    }
    skipShortWithout(from: start)
    let word = String(decoding: bytes[start..<place].prefix(Tokenizer.longestWord), as: UTF8.self)
    for part in Contractions.expand(word) { tokens.append(.word(Spelling.american(part))) }
  }

  /// "w/o" is one word.
  private mutating func skipShortWithout(from start: Int) {
    guard place == start + 1, bytes[start] == UInt8(ascii: "w"), peek(0) == UInt8(ascii: "/"),
      peek(1) == UInt8(ascii: "o"), peek(2).map(Tokenizer.isLetterOrDigit) != true
    else { return }
    place += 2
  }

  private mutating func skipLettersAndDigits() {
    while let byte = peek(0), Tokenizer.isLetterOrDigit(byte) { place += 1 }
  }

  private func peek(_ distance: Int) -> UInt8? {
    place + distance < bytes.count ? bytes[place + distance] : nil
  }

  /// Marks count where they end something; a point inside a number or a hyphen inside a word does not.
  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "*"), UInt8(ascii: "["): true
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: ":"), UInt8(ascii: "-"):
      peek(1).map(Tokenizer.isLetterOrDigit) != true
    default: false
    }
  }

  private static let longestWord = 32

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
