import VignetteEngine
import VignetteSource

/// Principles in focus that no play without a safety failure can rate well, or not all together.
extension CaseFindings {
  mutating func findFocus() {
    let bands = scenario.manual.bands
    guard bands.count > 1, let earnings = safeEarnings() else { return }
    let ratings = scenario.focus.map { principle in
      RatingRule.rating(earned: earnings.safe.whole[principle], best: earnings.best[principle], wasFaulted: false)
        ?? 0
    }
    let range = teachingCase.header.focusRange
    for (principle, rating) in zip(scenario.focus, ratings) where rating < bands[1].least {
      report(
        Finding(
          .focusOutOfReach(scenario.manual.principles[principle].id, rating, bands[1].name), at: range,
          isImplied: !isEverSafe(earnings)))
    }
    if ratings.allSatisfy({ $0 >= bands[1].least }) { findTogether(earnings, bands[0]) }
  }

  /// Whether some play comes to its end without a safety failure. Where none does for want of an offer, that is told.
  private func isEverSafe(_ earnings: SafeEarnings) -> Bool {
    earnings.safe.gain(0, from: 0) != nil || !findings.contains { $0.message.code == .safetyNotOffered }
  }

  private mutating func findTogether(_ earnings: SafeEarnings, _ band: RatingBand) {
    let principles = scenario.focus.filter { earnings.best[$0] > 0 }
    guard principles.count > 1 else { return }
    let search = RatingSearch(
      graph: earnings.graph, gains: earnings.safe, principles: principles, best: earnings.best, isSafe: true,
      isOver: analysis.conditions.isOver)
    guard let found = search.highest else { return leaveUndecided("what can be rated together: it takes too long") }
    guard found.rating < band.least else { return }
    report(
      Finding(.focusNotTogether(found.rating, band.name), at: teachingCase.header.focusRange, shownBy: found.path))
  }

  private mutating func safeEarnings() -> SafeEarnings? {
    guard let graph = graph(for: .safety(scenario), "what principles can be rated") else { return nil }
    return SafeEarnings(graph)
  }
}
