import VignetteSource

/// A sign of the language in all the forms in which a word processor may have put it.
struct Sign {
  /// The forms in UTF-8.
  let forms: [[UInt8]]

  /// Which bytes a form can begin with.
  private let starts: [Bool]

  /// The forms of a sign.
  private init(_ forms: String...) {
    self.forms = forms.map { Array($0.utf8) }
    var starts = [Bool](repeating: false, count: 256)
    for form in self.forms { starts[Int(form[0])] = true }
    self.starts = starts
  }

  /// A quotation mark of any kind.
  static let quote = Sign("\"", "“", "”", "„", "«", "»")
  /// A single quotation mark of any kind.
  static let singleQuote = Sign("'", "‘", "’", "‚", "`", "´")
  /// What leads to a scene or an ending.
  static let arrow = Sign("->", "→", "–>", "−>")
  /// What is typed for an arrow by mistake.
  static let arrowLike = Sign(
    "=>", ">>", "⇒", "-->", "–->", "—>", "==>", "➔", "➜", "➝", "⟶", "- >", "– >")
  /// A minus, or the dash of an item.
  static let dash = Sign("-", "–", "−")
  /// What begins an item of a list.
  static let item = Sign("-", "–", "−", "•", "●", "◦", "▪", "‣")
  /// What a word processor makes of the star, or the dash, of a line that it takes for an item of a list.
  static let bullet = Sign("•", "●", "◦", "▪", "‣")

  /// The comparison that a word processor makes of two signs.
  static let lessOrEqual = Sign("≤")
  /// The comparison that a word processor makes of two signs.
  static let greaterOrEqual = Sign("≥")

  /// What stands between the two ends of a range.
  static let dots = Sign("…", "...", "..")
  /// Comparisons of other languages, which this one has not.
  static let foreignComparison = Sign("!=", "<>", "=>", "=<", "≠", "~=", "/=")

  /// How many bytes the sign takes at an offset, where it stands there.
  func length(at offset: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    guard offset < end, starts[Int(bytes[offset])] else { return nil }
    for form in forms where offset + form.count <= end && bytes[offset] == form[0] {
      if (1..<form.count).allSatisfy({ bytes[offset + $0] == form[$0] }) { return form.count }
    }
    return nil
  }
}
