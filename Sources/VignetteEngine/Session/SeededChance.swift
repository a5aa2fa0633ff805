/// Chance that is the same on every machine: a number drawn from a seed and from what it is drawn for (SplitMix64).
package struct SeededChance: Sendable {
  private let seed: UInt64

  /// Chance that follows from a seed.
  package init(seed: UInt64) { self.seed = seed }

  /// A number for some purpose, told by numbers of its own.
  package func number(for purpose: [Int]) -> UInt64 {
    purpose.reduce(mix(seed &+ SeededChance.step)) { drawn, part in
      mix(drawn ^ mix(UInt64(bitPattern: Int64(part)) &+ SeededChance.step))
    }
  }

  /// A number from 0 up to a limit, for some purpose.
  package func index(below limit: Int, for purpose: [Int]) -> Int {
    Int(number(for: purpose) % UInt64(max(limit, 1)))
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
