/// How a strain in the alliance shows (Eubanks, Muran and Safran, 3RS manual, 2015).
package enum RuptureKind: String, Sendable, CaseIterable {
  /// The patient moves away, or appeases.
  case withdrawal
  /// The patient moves against.
  case confrontation
}
