/// A condition or quantity of a program. Operands are places in the program's list of formulas.
///
/// Flat and without references, so that asking costs no more than the arithmetic.
package enum Formula: Hashable, Sendable {
  /// A number as it stands.
  case number(Int32)
  /// The value of a dynamic or count.
  case dynamic(Int32)
  /// The value of a derived name.
  case derived(Int32)
  /// Spoken interventions so far.
  case turn
  /// Ruptures so far.
  case ruptures
  /// The sum of two.
  case plus(Int32, Int32)
  /// The first less the second.
  case minus(Int32, Int32)
  /// The product of two.
  case times(Int32, Int32)
  /// Two quantities compared.
  case compare(Int32, Comparison, Int32)
  /// The opposite.
  case not(Int32)
  /// Both.
  case and(Int32, Int32)
  /// One or both.
  case or(Int32, Int32)
  /// A mark of the session is set: something visited, revealed or chosen.
  case marked(Int32)
  /// A rupture is open, of this kind where one is named.
  case ruptured(RuptureKind?)
}
