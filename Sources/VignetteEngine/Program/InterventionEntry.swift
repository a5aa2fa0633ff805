/// What the step needs to know of an intervention.
package struct InterventionEntry: Hashable, Sendable {
  /// Its move, by its place in the manual.
  package let move: Int32
  /// Whether it is not spoken and takes no turn.
  package let isInward: Bool
  /// Whether it is on offer again and again.
  package let isRepeatable: Bool
  /// Whether the case says itself what it earns or costs.
  package let hasOwnCredit: Bool
  /// The formula for when it is on offer; nothing where always.
  package let when: Int32?
  /// Where its body begins, with what is lent to it.
  package let body: Int32
}
