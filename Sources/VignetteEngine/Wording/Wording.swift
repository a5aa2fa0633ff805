/// Something said, as it is compared with what stands in a case or a manual: case, accents, punctuation and spacing
/// aside.
package struct Wording: Hashable, Sendable {
  /// The words in small letters, joined by single spaces.
  package let key: String

  /// The wording of something written or typed.
  package init(_ text: String) {
    var key = ""
    var hasGap = false
    for scalar in text.unicodeScalars {
      if let letters = PlainLetters.of(scalar) {
        if hasGap, !key.isEmpty { key += " " }
        hasGap = false
        key += letters
      } else if !PlainLetters.isDropped(scalar) {
        hasGap = true
      }
    }
    self.key = key
  }

  /// Whether nothing is left of it, as of bare punctuation.
  package var isEmpty: Bool { key.isEmpty }

  /// Whether another wording begins with this one.
  package func isBeginning(of other: Wording) -> Bool { !isEmpty && other.key.hasPrefix(key) }
}
