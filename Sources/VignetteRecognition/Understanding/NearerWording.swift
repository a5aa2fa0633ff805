/// A wording of an intervention that, typed in other words, would be understood as another on offer with it.
package struct NearerWording: Hashable, Sendable {
  /// The intervention whose wording it is.
  package let intervention: Int
  /// Its place among the intervention's wordings, the line itself being 0.
  package let place: Int
  /// The intervention that words like it would be taken for.
  package let other: Int
  /// How likely the other is found, 0 to 1.
  package let share: Double
  /// How likely its own is found, 0 to 1.
  package let ownShare: Double
  /// Whether the other would be taken for meant at once, and not be asked for first.
  package let isSure: Bool
}
