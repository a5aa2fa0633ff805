/// The outcome of a step: where the session stands now, and what happened on the way.
package struct Step: Hashable, Sendable {
  /// The state after the step.
  package var state: State
  /// What happened, in order.
  package var events: [Event]
  /// Where it arrived on the way, each with the state on arriving; only if that was asked for.
  package var arrivals: [Arrival] = []

  /// Whether it fails the patient's safety: whatever it earns, it is nothing to recommend.
  package var failsSafety: Bool { events.contains { if case .failed = $0 { true } else { false } } }
}
