/// How an ending went.
package enum Outcome: String, Sendable, CaseIterable {
  /// Well.
  case good
  /// Partly well.
  case mixed
  /// Badly.
  case poor
}
