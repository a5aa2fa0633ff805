/// What earned points are measured against.
package struct Yardstick: Hashable, Sendable {
  /// Where the measure comes from.
  package enum Origin: Hashable, Sendable {
    /// The most that any path of the case can earn, found by exploring all of them.
    case everyPath
    /// What was on offer on the path taken, since the case is too large to explore whole.
    case pathTaken
  }

  /// The most that can be earned, by principle.
  package let best: [Int]
  /// Where that comes from.
  package let origin: Origin

  /// A measure for the principles of a manual.
  package init(best: [Int], origin: Origin) {
    self.best = best
    self.origin = origin
  }
}
