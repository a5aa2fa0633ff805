/// Something said, as it is compared with what stands in a case or a manual: case, accents, punctuation and spacing
/// aside.
package struct Wording: Hashable, Sendable {
  /// The words in small letters, joined by single spaces.
  package let key: String

  /// The wording of something written or typed.
  package init(_ text: String) {
    key = text.utf8.allSatisfy { $0 < 0x80 } ? Wording.key(ofPlain: text) : Wording.key(of: text)
  }

  /// An accent over a plain letter is dropped. Over a letter of another script a mark makes another letter, and the
  /// comparing of texts knows that the two are one with the letter that has it in itself.
  private static func key(of text: String) -> String {
    var key = ""
    var hasGap = false
    for scalar in text.unicodeScalars {
      if let letters = PlainLetters.of(scalar) {
        if hasGap, !key.isEmpty { key += " " }
        hasGap = false
        key += letters
      } else if PlainLetters.isMark(scalar), !hasGap, key.unicodeScalars.last?.isASCII == false {
        key.unicodeScalars.append(scalar)
      } else if !PlainLetters.isDropped(scalar) {
        hasGap = true
      }
    }
    return key
  }

  /// The same for text without accents, which most is.
  private static func key(ofPlain text: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var hasGap = false
    for byte in text.utf8 {
      if let letter = PlainLetters.of(byte) {
        if hasGap, !key.isEmpty { key.append(UInt8(ascii: " ")) }
        hasGap = false
        key.append(letter)
      } else if !PlainLetters.isDropped(Unicode.Scalar(byte)) {
        hasGap = true
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Whether nothing is left of it, as of bare punctuation.
  package var isEmpty: Bool { key.isEmpty }

  /// Whether another wording begins with this one.
  package func isBeginning(of other: Wording) -> Bool { !isEmpty && other.key.hasPrefix(key) }
}
