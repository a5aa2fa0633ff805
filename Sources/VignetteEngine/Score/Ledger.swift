/// What an attempt earned and cost, turn by turn.
struct Ledger {
  private let entries: [(principle: Int, evidence: Evidence)]

  /// The points of an attempt.
  init(_ attempt: Attempt) {
    entries = attempt.turns.enumerated().flatMap { index, turn in Ledger.entries(of: turn, index) }
  }

  /// The score of a principle.
  func score(
    _ principle: Int, best: Int, manual: Manual, isInFocus: Bool, afterCritical: Bool
  ) -> PrincipleScore {
    let evidence = entries.filter { $0.principle == principle }.map(\.evidence)
    let earned = max(0, evidence.reduce(0) { $0 + $1.points })
    let rating = RatingRule.rating(
      earned: earned, best: best, wasFaulted: evidence.contains { $0.points < 0 })
    return PrincipleScore(
      principle: principle, earned: earned, best: best, rating: rating,
      band: rating.map { manual.band(of: $0, afterCritical: afterCritical) }, isInFocus: isInFocus,
      evidence: evidence)
  }

  private static func entries(of turn: Turn, _ index: Int) -> [(principle: Int, evidence: Evidence)] {
    guard let choice = turn.choice else { return [] }
    return turn.events.compactMap { event in
      guard case .credited(let principle, let points, let reason) = event else { return nil }
      return (principle, Evidence(turn: index, choice: choice, points: points, reason: reason))
    }
  }
}
