import VignetteSource

/// What stands before the words of a speech: `Name:` or `Name (manner):`.
struct SpeechHead {
  /// The name as it is written.
  let name: Piece
  /// Where the manner stands among the outline's bytes, where there is one.
  let manner: Range<Int>?
  /// Behind the colon.
  let rest: Cursor

  /// The head at a cursor; nothing where the line has no colon.
  init?(_ start: Cursor) {
    let bytes = start.outline.bytes
    let line = start.position..<start.end
    guard let sign = line.first(where: { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: "(") })
    else { return nil }
    var colon = sign
    var manner: Range<Int>?
    if bytes[sign] == UInt8(ascii: "(") {
      guard let close = SpeechHead.close(of: sign, in: bytes, before: start.end) else { return nil }
      manner = sign + 1..<close.parenthesis
      colon = close.colon
    }
    name = SpeechHead.trimmed(start.position, sign, start.outline)
    guard !name.text.isEmpty else { return nil }
    self.manner = manner
    rest = Cursor(start.outline, from: colon + 1, to: start.end)
  }

  /// Whether it is rather an effect with a colon: one small word, and a sign and a number behind it.
  var isEffect: Bool {
    var copy = rest
    copy.skipSpaces()
    guard name.text.utf8.allSatisfy({ ASCII.isLower($0) || $0 == UInt8(ascii: "-") }) else { return false }
    return EffectSign(&copy) != nil && !copy.isAtEnd && copy.byte.map(ASCII.isDigit) == true
  }

  /// The parenthesis that ends the manner, and the colon behind it.
  private static func close(of open: Int, in bytes: [UInt8], before end: Int) -> (parenthesis: Int, colon: Int)? {
    for index in open..<end where bytes[index] == UInt8(ascii: ")") {
      var colon = index + 1
      while colon < end, bytes[colon] == ASCII.space { colon += 1 }
      return colon < end && bytes[colon] == UInt8(ascii: ":") ? (index, colon) : nil
    }
    return nil
  }

  private static func trimmed(_ start: Int, _ end: Int, _ outline: Outline) -> Piece {
    var last = end
    while last > start, outline.bytes[last - 1] == ASCII.space { last -= 1 }
    return Piece(text: outline.text(start, last), range: outline.range(start, last))
  }
}
