/// A derived name that a case can use, since all its parts are declared there.
package struct DerivedValue: Hashable, Sendable {
  /// Its id, such as `alliance`.
  package let id: String
  /// How charts call it.
  package let label: String
  /// The dynamics it is the mean of, by their places in the case.
  package let parts: [Int]

  /// A derived name over dynamics of a case.
  package init(id: String, label: String, parts: [Int]) {
    self.id = id
    self.label = label
    self.parts = parts
  }

  /// The mean of the parts, a half rounded up.
  package func mean(of values: [Int32]) -> Int { mean { values[$0] } }

  /// The values it can take, by those its parts can.
  package func bounds(among dynamics: [Dynamic]) -> ClosedRange<Int> {
    mean { Int32(dynamics[$0].bounds.lowerBound) }...mean { Int32(dynamics[$0].bounds.upperBound) }
  }

  /// The mean of the parts, a half rounded up, from wherever their values are kept.
  package func mean(_ value: (Int) -> Int32) -> Int {
    var sum = 0
    for part in parts { sum += Int(value(part)) }
    let doubled = 2 * sum + parts.count
    let divisor = 2 * parts.count
    return doubled >= 0 ? doubled / divisor : -((divisor - 1 - doubled) / divisor)
  }
}
