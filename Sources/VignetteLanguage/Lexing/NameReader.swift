import VignetteSource

/// Reads names that are being given: kebab-case, and no words of the language.
package enum NameReader {
  /// The new name at a cursor. A term of the glossary is named nowhere else and may be any word.
  static func newName(_ cursor: inout Cursor, mayBeOwnWord: Bool = false) throws(Fault) -> Piece {
    cursor.skipSpaces()
    var copy = cursor
    let whole = copy.takeUntilSpace()
    if isDash(cursor) { throw Fault(.needlessDash, at: whole.range) }
    guard let name = cursor.takeWord() else { throw Fault(.badName(whole.text), at: whole.range) }
    guard isKebab(name.text), cursor.byte == nil || cursor.byte == ASCII.space || cursor.byte == ASCII.tab else {
      throw Fault(.badName(whole.text), at: whole.range)
    }
    guard mayBeOwnWord || !OwnWord.contains(name.text) else { throw Fault(.reservedName(name.text), at: name.range) }
    return name
  }

  /// The new name at a cursor, behind which something must follow; where further words stand between, they surely belong
  /// to the name.
  static func newName(_ cursor: inout Cursor, before follows: (Cursor) -> Bool) throws(Fault) -> Piece {
    cursor.skipSpaces()
    let start = cursor
    let name = try newName(&cursor)
    if let words = words(before: follows, at: start), words.text.kebab != name.text {
      throw Fault(.badName(words.text), at: words.range)
    }
    return name
  }

  /// The words from a cursor up to where something follows; nothing where it does not follow, or at once.
  static func words(before follows: (Cursor) -> Bool, at start: Cursor) -> Piece? {
    var cursor = start
    cursor.skipSpaces()
    let first = cursor.position
    var last = first
    while !cursor.isAtEnd {
      cursor.skipSpaces()
      if follows(cursor) {
        guard last > first else { return nil }
        return Piece(text: start.outline.text(first, last), range: start.outline.range(first, last))
      }
      guard cursor.takeWord() != nil else { return nil }
      last = cursor.position
    }
    return nil
  }

  private static func isDash(_ start: Cursor) -> Bool {
    var cursor = start
    return cursor.accept(.item) && cursor.skipSpaces()
  }

  /// The name that a line which could not be read begins with, as it was surely meant; nothing where none can be seen.
  static func meantName(_ start: Cursor) -> String? {
    var cursor = start
    cursor.skipSpaces()
    if cursor.accept(.item) { cursor.skipSpaces() }
    let words = words(before: { $0.isAtQuote }, at: cursor)?.text ?? cursor.takeUntilSpace().text
    return isKebab(words.kebab) ? words.kebab : nil
  }

  /// Whether a name has small letters, digits and single hyphens, and begins with a letter.
  package static func isKebab(_ name: String) -> Bool {
    name.utf8.first.map(ASCII.isLower) == true
      && name.utf8.allSatisfy { ASCII.isLower($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
      && name.utf8.last != UInt8(ascii: "-") && !name.utf8.elementsAreDoubled(UInt8(ascii: "-"))
  }
}

extension String {
  /// The words of a text as a name has them: small, joined by hyphens.
  var kebab: String {
    lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).joined(separator: "-")
  }
}

extension Sequence<UInt8> {
  /// Whether a byte stands twice running anywhere.
  fileprivate func elementsAreDoubled(_ byte: UInt8) -> Bool {
    zip(self, dropFirst()).contains { $0 == byte && $1 == byte }
  }
}
