import VignetteVerification

/// Shares the time of a run among the cases it explores. Each may take half of what is left, the last all of it, so that a
/// large case leaves time to those behind it.
struct SearchBudget {
  private let options: SearchOptions
  private let whole: SearchWatch
  private var left: Int

  /// A budget for so many cases, which begins now.
  init(_ options: SearchOptions, cases: Int) {
    self.options = options
    left = cases
    whole = SearchWatch(seconds: Double(options.seconds))
  }

  /// The watch over the next case.
  mutating func next() -> SearchWatch {
    left -= 1
    return SearchWatch(seconds: whole.remaining / (left > 0 ? 2 : 1))
  }

  /// The conditions of searches under a watch.
  func conditions(_ watch: SearchWatch) -> SearchConditions { options.conditions(watch) }
}
