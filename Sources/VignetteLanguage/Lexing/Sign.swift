import VignetteSource

/// A sign of the language in all the forms in which a word processor may have put it.
struct Sign {
  /// The forms in UTF-8.
  let forms: [[UInt8]]

  /// The first byte of the plain form; those of all others are no ASCII.
  private let plain: UInt8

  /// The forms of a sign, the plain one first.
  private init(_ forms: String...) {
    self.forms = forms.map { Array($0.utf8) }
    plain = self.forms[0][0]
  }

  /// A quotation mark of any kind.
  static let quote = Sign("\"", "“", "”", "„", "«", "»")
  /// What leads to a scene or an ending.
  static let arrow = Sign("->", "→", "–>", "−>")
  /// A minus, or the dash of an item.
  static let dash = Sign("-", "–", "−")
  /// What begins an item of a list.
  static let item = Sign("-", "–", "−", "•")

  /// The comparison that a word processor makes of two signs.
  static let lessOrEqual = Sign("≤")
  /// The comparison that a word processor makes of two signs.
  static let greaterOrEqual = Sign("≥")

  /// How many bytes the sign takes at an offset, where it stands there.
  func length(at offset: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    guard offset < end, bytes[offset] == plain || bytes[offset] >= ASCII.limit else { return nil }
    for form in forms where offset + form.count <= end && bytes[offset] == form[0] {
      if (1..<form.count).allSatisfy({ bytes[offset + $0] == form[$0] }) { return form.count }
    }
    return nil
  }
}
