/// What a step over a flat state tells: points by principle, and what of the case was reached.
///
/// Everything it counts lies in memory at a fixed place, so that telling costs no more than a write.
package final class FlatTally {
  /// Points that the last step earned and cost, by principle; behind them its safety failures.
  package let points: UnsafeMutablePointer<Int32>
  /// What was reached so far, as `reach` places it.
  package let flags: UnsafeMutablePointer<Bool>
  /// Where each thing stands among the flags.
  package let reach: ReachLayout
  /// The place to watch, and the condition to ask on arriving there.
  let watched: WatchedArrival?
  /// Whoever wants to know what comes of conditions; mostly nobody.
  package let asked: AskedConditions?
  private let notes: UnsafeMutablePointer<Bool>
  /// How many principles there are.
  package let principles: Int

  /// A tally of steps over a scenario, which may watch for arriving at a place, and tell what comes of conditions.
  package init(
    _ scenario: Scenario, watching watched: WatchedArrival? = nil, telling asked: AskedConditions? = nil
  ) {
    self.watched = watched
    self.asked = asked
    principles = scenario.manual.principles.count
    reach = ReachLayout(scenario)
    points = .allocate(capacity: principles + 1)
    points.initialize(repeating: 0, count: principles + 1)
    flags = .allocate(capacity: reach.count)
    flags.initialize(repeating: false, count: reach.count)
    notes = .allocate(capacity: 1)
    notes.initialize(repeating: false, count: 1)
  }

  deinit {
    points.deallocate()
    flags.deallocate()
    notes.deallocate()
  }

  /// Whether the last step arrived at the watched place while its condition did not hold.
  package var hasArrived: Bool {
    get { notes[0] }
    set { notes[0] = newValue }
  }

  /// How many safety failures the last step was.
  package var failures: Int32 {
    get { points[principles] }
    set { points[principles] = newValue }
  }

  /// Forgets what the last step told, but for what was reached.
  func begin() {
    points.update(repeating: 0, count: principles + 1)
    hasArrived = false
  }
}
