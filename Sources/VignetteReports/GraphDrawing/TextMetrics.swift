/// How wide text is, from the widths of Helvetica, which Arial and Liberation Sans share: text is measured without a font at
/// hand, and fits wherever one of these is.
enum TextMetrics {
  /// The width of a text in a size.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    text.unicodeScalars.reduce(0) { $0 + Double(width($1, isBold)) } * size / 1000
  }

  /// Whether every sign of a text is in the table, so that its width is known and not only bounded.
  static func isKnown(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) } }

  /// The width of a sign in thousandths of the size. What the table lacks is taken as wide as letters of its kind can be.
  private static func width(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return (isBold ? bold : regular)[Int(scalar.value) - 0x20]
    case 0xC0..<0x180: return isBold ? 780 : 725
    case 0x2018, 0x2019: return 280
    case 0x2013, 0x201C, 0x201D: return 560
    case 0x370..<0x530: return 900
    case 0xFDF0..<0xFE00: return 8000
    case 0x12000..<0x12500: return 3000
    case 0x1F000...: return 1400
    default: return isMark(scalar) ? 0 : 1000
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark || category == .format
  }

  /// Helvetica, from the space on (Adobe font metrics).
  private static let regular = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
    556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
    556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
    500, 500, 500, 334, 260, 334, 584,
  ]

  /// Helvetica Bold, from the space on.
  private static let bold = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
    611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
    611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
    556, 556, 500, 389, 280, 389, 584,
  ]
}
