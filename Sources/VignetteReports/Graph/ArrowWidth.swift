import VignetteVerification

/// How wide an arrow is drawn: the more states take it, the wider, by the root of their share.
enum ArrowWidth {
  /// The width of an arrow of which no states are known.
  static let plain = 1.6
  /// The least and the greatest width.
  static let bounds = 1.2...5.6

  /// The width of an arrow where the busiest has some number of states; nothing where states are not known.
  static func of(_ arrow: PictureArrow, most: Int) -> Double? {
    guard let states = arrow.arrow?.states, most > 0 else { return nil }
    let share = (Double(states) / Double(most)).squareRoot()
    return bounds.lowerBound + (bounds.upperBound - bounds.lowerBound) * share
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
