package import VignetteEngine

/// What is known of a claim.
package enum Verdict: Sendable {
  /// It holds of every path. What was found may be told beside, and the path that shows it.
  case holds(found: String?, shownBy: [Choice]?)
  /// It does not hold, for a reason; the shortest path that shows it, where a path can.
  case fails(reason: String, shownBy: [Choice]?)
  /// The case is too large to say.
  case undecided(reason: String)

  /// Whether it is known to hold.
  package var isGreen: Bool {
    switch self {
    case .holds: true
    case .fails, .undecided: false
    }
  }
}
