import VignetteSource

/// Reads names that are being given: kebab-case, and no words of the language.
package enum NameReader {
  /// The new name at a cursor. A term of the glossary is named nowhere else and may be any word.
  static func newName(_ cursor: inout Cursor, mayBeOwnWord: Bool = false) throws(Fault) -> Piece {
    cursor.skipSpaces()
    var copy = cursor
    let whole = copy.takeUntilSpace()
    guard let name = cursor.takeWord() else { throw Fault(.badName(whole.text), at: whole.range) }
    guard isKebab(name.text), cursor.byte == nil || cursor.byte == ASCII.space || cursor.byte == ASCII.tab else {
      throw Fault(.badName(whole.text), at: whole.range)
    }
    guard mayBeOwnWord || !OwnWord.contains(name.text) else { throw Fault(.reservedName(name.text), at: name.range) }
    return name
  }

  /// The name that a line which could not be read begins with, as it was surely meant; nothing where none can be seen.
  static func meantName(_ start: Cursor) -> String? {
    var cursor = start
    cursor.skipSpaces()
    let name = cursor.takeUntilSpace().text.kebab
    return isKebab(name) ? name : nil
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
