/// How an attempt did on one principle.
package struct PrincipleScore: Hashable, Sendable {
  /// The principle, by its place in the manual.
  package let principle: Int
  /// Credit less fault, never below 0.
  package let earned: Int
  /// What it is measured against.
  package let best: Int
  /// 0 to 100; nothing where the principle was not observed.
  package let rating: Int?
  /// The band of the rating, after safety failures; nothing where the principle was not observed.
  package let band: RatingBand?
  /// Whether the case puts it in focus.
  package let isInFocus: Bool
  /// The turns that earned or cost points on it.
  package let evidence: [Evidence]
}
