/// How far a search has come.
package struct SearchProgress: Sendable {
  /// States found so far.
  package let states: Int
  /// States that are found and whose choices are still to be followed.
  package let frontier: Int
  /// Choices followed so far.
  package let transitions: Int
  /// Bytes taken so far.
  package let bytes: Int
}
