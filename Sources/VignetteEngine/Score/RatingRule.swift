/// How points become a rating.
package enum RatingRule {
  /// The rating of points earned: 100 times earned over best, rounded, at most 100; nothing where the principle is
  /// not observed, 0 where it was faulted and nothing can be earned.
  package static func rating(earned: Int, best: Int, wasFaulted: Bool) -> Int? {
    guard best > 0 else { return wasFaulted ? 0 : nil }
    return min(100, rounded(100 * max(0, earned), over: best))
  }

  /// The least points whose rating compares so with a number; nothing where no points' rating does.
  package static func leastPoints(_ comparison: Comparison, _ rating: Int, best: Int) -> Int? {
    (0...max(best, 0)).first { points in
      comparison.holds(self.rating(earned: points, best: best, wasFaulted: false) ?? -1, rating)
    }
  }

  /// A quotient rounded to nearest, a half up. Both numbers are 0 or more, the divisor more than 0.
  static func rounded(_ number: Int, over divisor: Int) -> Int { (2 * number + divisor) / (2 * divisor) }
}
