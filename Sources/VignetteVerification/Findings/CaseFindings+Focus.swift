import VignetteEngine
import VignetteSource

/// Principles in focus that no play without a safety failure can rate well, or not all together.
extension CaseFindings {
  mutating func findFocus() {
    let bands = scenario.manual.bands
    guard bands.count > 1, let earnings = safeEarnings() else { return }
    let range = teachingCase.header.focusRange
    for principle in scenario.focus {
      let safe = RatingRule.rating(
        earned: earnings.safe.whole[principle], best: earnings.best[principle], wasFaulted: false)
      guard (safe ?? 0) < bands[1].least else { continue }
      report(Finding(.focusOutOfReach(scenario.manual.principles[principle].id, safe ?? 0, bands[1].name), at: range))
    }
    findTogether(earnings, bands[0])
  }

  private mutating func findTogether(_ earnings: SafeEarnings, _ band: RatingBand) {
    let principles = scenario.focus.filter { earnings.best[$0] > 0 }
    guard principles.count > 1 else { return }
    let search = RatingSearch(
      graph: earnings.graph, gains: earnings.safe, principles: principles, best: earnings.best, isSafe: true)
    let found = search.highest
    guard found.rating < band.least else { return }
    report(
      Finding(.focusNotTogether(found.rating, band.name), at: teachingCase.header.focusRange, shownBy: found.path))
  }

  private mutating func safeEarnings() -> SafeEarnings? {
    guard let graph = graph(for: .safety(scenario), "what principles can be rated") else { return nil }
    return SafeEarnings(graph)
  }
}
