/// What may be asked of a session at a moment.
package indirect enum Condition: Hashable, Sendable {
  /// Two quantities compared.
  case compare(Quantity, Comparison, Quantity)
  /// The opposite of a condition.
  case not(Condition)
  /// Both of two.
  case and(Condition, Condition)
  /// One of two, or both.
  case or(Condition, Condition)
  /// A scene's body has run, by its place in the case.
  case visitedScene(Int)
  /// A visit's body has run, by its place in the case.
  case visitedVisit(Int)
  /// A fact is known, by its place in the case.
  case revealed(Int)
  /// A move was taken, by its place in the manual.
  case chosenMove(Int)
  /// An intervention was taken, by its place in the case.
  case chosenLine(Int)
  /// A rupture is open; of this kind, where one is named.
  case ruptured(RuptureKind?)
}
