import VignetteSource

/// Finds out what lines begin with.
enum MarginReader {
  /// What a line begins with, or what is wrong with it.
  static func read<Key: RawRepresentable & CaseIterable & Hashable>(
    _ line: Int, _ outline: Outline, as: Key.Type, takesColon: (Key) -> Bool
  ) throws(Fault) -> MarginLine<Key> where Key.RawValue == String {
    guard let (key, written, behind) = key(line, outline, as: Key.self) else {
      throw unknown(line, outline, known: Key.allCases.map(\.rawValue))
    }
    var cursor = behind
    let hasColon = skipColon(&cursor)
    if takesColon(key), !hasColon { throw Fault(.missingColon(key.rawValue), at: written.range) }
    if !takesColon(key), hasColon { throw Fault(.needlessColon(key.rawValue), at: written.range) }
    return MarginLine(key: key, line: line, value: cursor, written: written)
  }

  /// What a line that could not be read was surely meant to begin, so that its mistake makes no others.
  static func meant<Key: RawRepresentable & CaseIterable & Hashable>(
    _ line: Int, _ outline: Outline, as: Key.Type
  ) -> MarginLine<Key>? where Key.RawValue == String {
    guard let (key, written, behind) = key(line, outline, as: Key.self) ?? nearKey(line, outline, as: Key.self) else {
      return nil
    }
    var cursor = behind
    _ = skipColon(&cursor)
    return MarginLine(key: key, line: line, value: cursor, written: written, isMeant: true)
  }

  private static func nearKey<Key: RawRepresentable & CaseIterable & Hashable>(
    _ line: Int, _ outline: Outline, as: Key.Type
  ) -> (key: Key, written: Piece, behind: Cursor)? where Key.RawValue == String {
    var cursor = Cursor(outline, line: line)
    guard let word = cursor.takeWord(), let near = near(word.text, Key.allCases.map(\.rawValue)) else { return nil }
    return Key(rawValue: near).map { ($0, word, cursor) }
  }

  private static func near(_ word: String, _ known: [String]) -> String? {
    NearestName.of(word, among: known)
      ?? NearestName.completion(of: word, knowing: known.map { KnownName($0) })
  }

  /// The key a line begins with, case aside: one word, or several for keys such as `out of time`.
  private static func key<Key: RawRepresentable & CaseIterable & Hashable>(
    _ line: Int, _ outline: Outline, as: Key.Type
  ) -> (key: Key, written: Piece, behind: Cursor)? where Key.RawValue == String {
    var cursor = Cursor(outline, line: line)
    let start = cursor.position
    guard let first = cursor.takeWord() else { return nil }
    if let key = Key(rawValue: first.text.lowercased()) { return (key, first, cursor) }
    var words = first.text.lowercased()
    while words.count < 12 {
      cursor.skipSpaces()
      guard let next = cursor.takeWord() else { return nil }
      words += " " + next.text.lowercased()
      guard let key = Key(rawValue: words) else { continue }
      return (key, Piece(text: outline.text(start, cursor.position), range: cursor.range(since: start)), cursor)
    }
    return nil
  }

  private static func skipColon(_ cursor: inout Cursor) -> Bool {
    var copy = cursor
    copy.skipSpaces()
    guard copy.accept(":") else { return false }
    copy.skipSpaces()
    cursor = copy
    return true
  }

  private static func unknown(_ line: Int, _ outline: Outline, known: [String]) -> Fault {
    var cursor = Cursor(outline, line: line)
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    cursor.skipSpaces()
    let hasColon = cursor.byte == UInt8(ascii: ":")
    let isName = Cursor(outline, line: line).byte.map(ASCII.isUpper) ?? false
    if (hasColon && !isName) || near(word.text, known) != nil {
      return Fault(.unknownKey(word.text, known: known), at: word.range)
    }
    return Fault(.unknownMarginLine, at: outline.range(of: line))
  }
}
