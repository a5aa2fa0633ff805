import VignetteReports
import VignetteVerification

/// Watches searches for a command: stops them when the time is over or ctrl-C is pressed, and shows on a terminal how far
/// they have come.
final class SearchWatch: @unchecked Sendable {
  private let start = ContinuousClock.now
  private let seconds: Double
  private var shownAt = 0.0
  private var isShown = false

  /// A watch over searches that may take some seconds together.
  init(seconds: Double) { self.seconds = seconds }

  /// Whether the search goes on.
  func goesOn(_ progress: SearchProgress) -> Bool {
    let passed = self.passed
    if passed > 1, passed - shownAt > 0.2, !Terminal.errorStyle.isPlain { show(progress, passed) }
    return !isOver
  }

  /// Whether the time is over, or somebody asked to stop.
  var isOver: Bool { passed >= seconds || Interruption.wasAsked }

  /// Takes the line of progress away.
  func clear() {
    if isShown { Output.error.write("\r\u{1B}[K") }
    isShown = false
  }

  /// Seconds since the watch began.
  var passed: Double {
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }

  /// Seconds that are left.
  var remaining: Double { max(0, seconds - passed) }

  private func show(_ progress: SearchProgress, _ passed: Double) {
    shownAt = passed
    isShown = true
    let rate = Int(Double(progress.states) / passed)
    Output.error.write(
      "\r\(Grouped.text(progress.states)) states, \(Grouped.text(rate)) a second, "
        + "\(Grouped.text(progress.frontier)) still to follow, \(progress.bytes / 1_000_000) MB\u{1B}[K")
  }
}
