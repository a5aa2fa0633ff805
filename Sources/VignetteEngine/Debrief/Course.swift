/// How a dynamic or derived name went over an attempt.
package struct Course: Hashable, Sendable {
  /// How charts call it.
  package let label: String
  /// Which end is the better one.
  package let better: BetterEnd
  /// The values it can take.
  package let bounds: ClosedRange<Int>
  /// Its value after each turn, the opening first.
  package let values: [Int]

  /// How far it went up and down in all.
  package var travel: Int { zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.1 - $1.0) } }
}
