/// Chance for property tests, the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Dice that fall as a seed says.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to some sides.
  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(max(sides, 1))) }

  /// A number in some bounds.
  mutating func roll(in bounds: ClosedRange<Int>) -> Int { bounds.lowerBound + roll(bounds.count) }

  /// Whether something happens that does so this often.
  mutating func happens(_ times: Int, of all: Int) -> Bool { roll(all) < times }

  /// One of some values, of which there must be one.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}
