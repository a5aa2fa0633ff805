/// How far a search may go before it gives up, undecided.
package struct SearchLimits: Hashable, Sendable {
  /// The most states to keep.
  package var states: Int
  /// The most bytes to keep them in.
  package var bytes: Int

  /// Limits, by default 5 million states and 1 GB.
  package init(states: Int = 5_000_000, bytes: Int = 1_000_000_000) {
    self.states = states
    self.bytes = bytes
  }
}
