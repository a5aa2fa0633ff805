package import VignetteEngine

/// What can still be reached at a moment: the best outcome, and the best rating of each principle in focus, each by itself.
package struct Prospect: Hashable, Sendable {
  /// The best outcome of any ending that can still be reached; nothing where none can.
  package let outcome: Outcome?
  /// The best rating that can still be reached, by principle in focus; nothing where no end can be reached.
  package let ratings: [Int?]

  /// The mean of the ratings, 0 to 100; what cannot be reached counts as 0.
  package var mean: Int { ratings.isEmpty ? 0 : ratings.reduce(0) { $0 + ($1 ?? 0) } / ratings.count }

  /// How much is worse than in another: an outcome lost weighs more than any rating.
  package func loss(since before: Prospect) -> Int {
    let outcomes = (before.outcome?.rank ?? 0) - (outcome?.rank ?? 0)
    let ratings = zip(before.ratings, self.ratings).reduce(0) { $0 + ($1.0 ?? 0) - ($1.1 ?? 0) }
    return outcomes * 10_000 + ratings
  }
}
