/// What a move earns or costs on one principle.
package struct MoveWeight: Hashable, Sendable {
  /// The principle, by its place in the manual.
  package let principle: Int
  /// 1 to 9 where the move serves the principle, -1 to -9 where it violates it.
  package let points: Int

  /// A weight on a principle.
  package init(principle: Int, points: Int) {
    self.principle = principle
    self.points = points
  }
}
