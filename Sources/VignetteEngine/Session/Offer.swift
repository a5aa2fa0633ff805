/// Something on offer to the trainee.
package struct Offer: Hashable, Sendable {
  /// The intervention, by its place in the case.
  package let intervention: Int
  /// The words on offer.
  package let line: String
  /// Whether it is the prescriber's own noticing, which stands apart and takes no turn.
  package let isInward: Bool
}
