/// How far an exploration may go before it gives up, undecided.
package struct ExplorationLimits: Hashable, Sendable {
  /// The most states to keep.
  package var states: Int
  /// The most bytes to keep them in, as far as can be told.
  package var bytes: Int

  /// Limits, by default 5 million states and 1 GB.
  package init(states: Int = 5_000_000, bytes: Int = 1_000_000_000) {
    self.states = states
    self.bytes = bytes
  }
}
