import VignetteEngine

/// The claim about the best single path.
extension ClaimChecker {
  /// Ratings are measured by what plays of interventions on offer earn, also where words may be typed.
  mutating func bestRatingAll(_ comparison: Comparison, _ number: Int, _ claim: Claim) -> Verdict {
    guard let earnings = analysis.earnings(), let graph = graph(claim) else {
      return ClaimChecker.verdict(of: space(claim), tooManyChoices)
    }
    let principles = earnings.focus
    guard !principles.isEmpty else { return .fails(reason: "no path earns anything in focus", shownBy: nil) }
    let gains = claim.allowsTyped ? BestGains(graph, Components(graph)) : earnings.most
    let search = RatingSearch(
      graph: graph, gains: gains, principles: principles, best: earnings.best, isOver: analysis.conditions.isOver)
    guard let found = search.highest else {
      return ClaimChecker.tooLarge("to find the best single path takes too long")
    }
    let text = "on one path all reach \(found.rating)"
    return comparison.holds(found.rating, number)
      ? .holds(found: text, shownBy: found.path) : .fails(reason: text, shownBy: found.path)
  }

  private mutating func graph(_ claim: Claim) -> StateGraph? {
    analysis.graph(for: Question(scenario, allowsTyped: claim.allowsTyped))
  }

  /// That the states are all known, and not every choice that leads from one to another.
  var tooManyChoices: Verdict { ClaimChecker.tooLarge(analysis.conditions.lackOfChoices) }
}
