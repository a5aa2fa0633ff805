/// What the trainee says of a session before the debrief shows anything.
package struct Reflection: Hashable, Sendable {
  /// How the trainee is after it, in free words; nothing where that was skipped.
  package var feelings: String?
  /// The trainee's own rating on each principle, as a band of the manual; nothing where that was skipped.
  package var selfRatings: [Int: Int] = [:]
  /// The patterns chosen for the formulation; nothing where that was skipped.
  package var formulation: [Int]?

  /// Nothing said yet.
  package init() {}
}
