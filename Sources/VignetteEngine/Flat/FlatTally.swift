/// What a step over a flat state tells: points by principle, and what of the case was reached.
///
/// Everything it counts lies in memory at a fixed place, so that telling costs no more than a write.
package final class FlatTally {
  /// Points that the last step earned and cost, by principle.
  package let points: UnsafeMutablePointer<Int32>
  /// What was reached so far, as `reach` places it.
  let flags: UnsafeMutablePointer<Bool>
  let reach: ReachLayout
  /// The place to watch, and the condition to ask on arriving there.
  let watched: WatchedArrival?
  private let notes: UnsafeMutablePointer<Bool>
  private let principles: Int

  /// A tally of steps over a scenario, which may watch for arriving at a place.
  package init(_ scenario: Scenario, watching watched: WatchedArrival? = nil) {
    self.watched = watched
    principles = scenario.manual.principles.count
    reach = ReachLayout(scenario)
    points = .allocate(capacity: max(1, principles))
    points.initialize(repeating: 0, count: max(1, principles))
    flags = .allocate(capacity: reach.count)
    flags.initialize(repeating: false, count: reach.count)
    notes = .allocate(capacity: 2)
    notes.initialize(repeating: false, count: 2)
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

  /// Whether the last step was a safety failure.
  package var hasFailed: Bool {
    get { notes[1] }
    set { notes[1] = newValue }
  }

  /// Forgets what the last step told, but for what was reached.
  func begin() {
    points.update(repeating: 0, count: principles)
    hasArrived = false
    hasFailed = false
  }
}
