/// A set of small numbers, kept as bits.
package struct Marks: Hashable, Sendable {
  private var words: [UInt64]

  /// No marks, with room for some.
  package init(capacity: Int) { words = [UInt64](repeating: 0, count: (capacity + 63) / 64) }

  /// Whether a mark is set.
  package func contains(_ mark: Int) -> Bool { words[mark >> 6] & (1 << UInt64(mark & 63)) != 0 }

  /// Sets a mark.
  package mutating func insert(_ mark: Int) { words[mark >> 6] |= 1 << UInt64(mark & 63) }

  /// Keeps only the marks that another set has too.
  package mutating func formIntersection(_ other: Marks) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Adds the marks of another set.
  package mutating func formUnion(_ other: Marks) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// The marks that are set, the smallest first.
  package var members: [Int] { (0..<words.count * 64).filter(contains) }
}
