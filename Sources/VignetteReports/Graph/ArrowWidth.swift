import VignetteVerification

/// How wide an arrow is drawn: the more states take it, the wider, by the logarithm of their number.
enum ArrowWidth {
  /// The width of an arrow of which no states are known.
  static let plain = 1.6
  /// The least and the greatest width.
  static let bounds = 1.2...6.0

  /// The width of an arrow where the busiest has some number of states; nothing where states are not known.
  static func of(_ arrow: PictureArrow, most: Int) -> Double? {
    guard let states = arrow.arrow?.states, most > 0 else { return nil }
    let share = logarithm(states + 1) / logarithm(most + 1)
    return bounds.lowerBound + (bounds.upperBound - bounds.lowerBound) * share
  }

  /// The binary logarithm, straight between powers of two: near enough for widths, and the same on every machine.
  private static func logarithm(_ number: Int) -> Double {
    let number = Double(number)
    return Double(number.exponent) + number.significand - 1
  }
}

extension Double {
  /// The number with at most one decimal, the same on every machine.
  var tenths: String {
    let tenths = Int((self * 10).rounded())
    let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (part == 0 ? "\(whole)" : "\(whole).\(part)")
  }
}
