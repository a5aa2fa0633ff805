import VignetteEngine

/// The claim about the best single path.
extension ClaimChecker {
  mutating func bestRatingAll(_ comparison: Comparison, _ number: Int, _ claim: Claim) -> Verdict {
    switch graph(claim) {
    case .undecided(let verdict): return verdict
    case .graph(let graph):
      let gains = BestGains(graph, principles: scenario.manual.principles.count)
      let principles = focus(of: gains)
      guard !principles.isEmpty else { return .fails(reason: "no path earns anything in focus", shownBy: nil) }
      let search = RatingSearch(graph: graph, gains: gains, principles: principles)
      let found = search.highest
      let isMet = comparison.holds(found.rating, number)
      let text = "on one path all reach \(found.rating)"
      return isMet
        ? .holds(found: text, shownBy: found.path) : .fails(reason: text, shownBy: found.path)
    }
  }

  /// The principles in focus that some path can earn.
  private func focus(of gains: BestGains) -> [Int] {
    let earned = gains.best.indices.filter { gains.best[$0] > 0 }
    let named = scenario.teachingCase.header.focus
    return named.isEmpty ? earned : earned.filter { named.contains($0) }
  }
}
