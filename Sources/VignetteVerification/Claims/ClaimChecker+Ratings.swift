import VignetteEngine

/// The claim about the best single path.
extension ClaimChecker {
  mutating func bestRatingAll(_ comparison: Comparison, _ number: Int, _ claim: Claim) -> Verdict {
    guard let earnings = earnings(claim) else { return ClaimChecker.verdict(of: space(claim), tooManyChoices) }
    let principles = earnings.focus
    guard !principles.isEmpty else { return .fails(reason: "no path earns anything in focus", shownBy: nil) }
    let search = RatingSearch(
      graph: earnings.graph, gains: earnings.most, principles: principles, best: earnings.best,
      isOver: analysis.conditions.isOver)
    guard let found = search.highest else {
      return ClaimChecker.tooLarge("to find the best single path takes too long")
    }
    let text = "on one path all reach \(found.rating)"
    return comparison.holds(found.rating, number)
      ? .holds(found: text, shownBy: found.path) : .fails(reason: text, shownBy: found.path)
  }

  private mutating func earnings(_ claim: Claim) -> Earnings? {
    claim.allowsTyped
      ? analysis.graph(for: Question(scenario, allowsTyped: true)).map { Earnings($0) } : analysis.earnings()
  }

  /// That the states are all known, and not every choice that leads from one to another.
  var tooManyChoices: Verdict { ClaimChecker.tooLarge(analysis.conditions.lackOfChoices) }
}
