/// What is known of an attempt beyond the points: where a better ending went out of reach.
package struct Advice {
  /// The turns after which only a worse ending was in reach than before: however much they earned, they did not work.
  package let closing: Set<Int>
  /// Whether a step taken in some turn would leave only a worse ending in reach than the turn did: however much it would
  /// have earned, it is nothing to recommend.
  package let isClosing: (Step, Turn) -> Bool

  /// Such knowledge.
  package init(closing: Set<Int>, isClosing: @escaping (Step, Turn) -> Bool) {
    self.closing = closing
    self.isClosing = isClosing
  }

  /// Nothing known, as of a case that is too large to be solved.
  package static var none: Advice { Advice(closing: []) { _, _ in false } }
}
