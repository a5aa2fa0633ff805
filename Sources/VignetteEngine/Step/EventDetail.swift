/// How much a step tells of what happened.
package enum EventDetail: Sendable {
  /// Everything.
  case all
  /// What counts: no words. For searches over many steps.
  case reckoning
  /// What counts, and the states on arriving anywhere.
  case arrivals
}
