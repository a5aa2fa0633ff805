import VignetteSource

/// Lines that say something about the block they stand under, such as `turns: 2` under a scene.
enum OwnedLine: String, CaseIterable {
  case turns, outcome, also, when, answer

  /// What a line says about its block; nothing where it is a line of a body.
  static func key(of line: Int, _ outline: Outline) -> OwnedLine? {
    var cursor = Cursor(outline, line: line)
    guard let word = cursor.takeWord(), let key = OwnedLine(rawValue: word.text.lowercased()) else { return nil }
    cursor.skipSpaces()
    return cursor.byte == UInt8(ascii: ":") ? key : nil
  }

  /// Whether a line begins with a word like a key, and was surely meant to be one.
  static func isMeant(_ key: OwnedLine, at line: Int, _ outline: Outline) -> Bool {
    var cursor = Cursor(outline, line: line)
    guard let word = cursor.takeWord()?.text.lowercased() else { return false }
    return word == key.rawValue || NearestName.of(word, among: [key.rawValue]) != nil
  }

  /// What stands behind the colon of such a line.
  static func cursor(behind line: Int, _ outline: Outline) -> Cursor {
    var cursor = Cursor(outline, line: line)
    _ = cursor.takeWord()
    cursor.skipSpaces()
    _ = cursor.accept(":")
    cursor.skipSpaces()
    return cursor
  }

  /// The words behind the colon of such a line; the place is the whole line where there are none.
  static func value(of line: Int, _ outline: Outline) -> Piece {
    let cursor = OwnedLine.cursor(behind: line, outline)
    guard !cursor.isAtEnd else { return Piece(text: "", range: outline.range(of: line)) }
    return cursor.rest
  }
}
