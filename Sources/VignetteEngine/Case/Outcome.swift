/// How an ending went.
package enum Outcome: String, Sendable, CaseIterable {
  /// Well.
  case good
  /// Partly well.
  case mixed
  /// Badly.
  case poor

  /// Whether it is worse than another.
  package func isWorse(than other: Outcome) -> Bool { rank < other.rank }

  /// 1 for the worst, 3 for the best.
  package var rank: Int {
    switch self {
    case .good: 3
    case .mixed: 2
    case .poor: 1
    }
  }
}
