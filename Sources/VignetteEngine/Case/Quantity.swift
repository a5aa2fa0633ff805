/// A whole number that a condition or a text reads from the state.
package indirect enum Quantity: Hashable, Sendable {
  /// A number as it stands.
  case number(Int)
  /// The value of a dynamic or count, by its place in the case.
  case dynamic(Int)
  /// The value of a derived name, by its place in the case.
  case derived(Int)
  /// Interventions so far, inward ones not counted.
  case turn
  /// Ruptures so far.
  case ruptures
  /// The sum of two.
  case plus(Quantity, Quantity)
  /// The first less the second.
  case minus(Quantity, Quantity)
  /// The product of two.
  case times(Quantity, Quantity)
}
