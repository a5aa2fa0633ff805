/// Which values of a dynamic are told apart: all of them, or only those below and from a few points on.
enum Cuts: Hashable, Sendable {
  /// Every value counts.
  case all
  /// Only on which side of each of these points a value lies: a cut at `k` tells `k` and more from less.
  case at(Set<Int32>)

  /// Nothing is told apart.
  static let none = Cuts.at([])

  /// Tells apart what another does, too.
  mutating func formUnion(_ other: Cuts) {
    switch (self, other) {
    case (.all, _), (_, .all): self = .all
    case (.at(let own), .at(let others)): self = .at(own.union(others))
    }
  }

  /// What must be told apart before a change by some points, so that these cuts can be told apart after it. A cut that
  /// the bounds make certain is no cut.
  func before(changeBy points: Int32, in bounds: ClosedRange<Int32>) -> Cuts {
    switch self {
    case .all: .all
    case .at(let cuts):
      .at(Set(cuts.map { $0 &- points }.filter { $0 > bounds.lowerBound && $0 <= bounds.upperBound }))
    }
  }
}

extension [Cuts] {
  /// Tells apart what others do, too, dynamic by dynamic.
  mutating func formUnion(_ others: [Cuts]) {
    for index in indices where others[index] != self[index] { self[index].formUnion(others[index]) }
  }
}
