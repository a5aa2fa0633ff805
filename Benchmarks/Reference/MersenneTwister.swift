/// The Mersenne twister of Matsumoto and Nishimura (1998), drawn from as Python's `random` does, so that the reference
/// case is the very one that other programs were measured on.
struct MersenneTwister {
  private var words: [UInt32]
  private var next = 624

  /// The twister that `random.Random(seed)` is.
  init(seed: UInt32) {
    words = [19_650_218]
    for index in 1..<624 { words.append(MersenneTwister.mixed(words[index - 1], 1_812_433_253) &+ UInt32(index)) }
    stir(by: 1_664_525, 624, from: 1) { _ in seed }
    stir(by: 1_566_083_941, 623, from: 2) { 0 &- UInt32($0) }
    words[0] = 0x8000_0000
  }

  private static func mixed(_ word: UInt32, _ factor: UInt32) -> UInt32 { factor &* (word ^ (word >> 30)) }

  private mutating func stir(by factor: UInt32, _ times: Int, from first: Int, adding term: (Int) -> UInt32) {
    var index = first
    for _ in 0..<times {
      words[index] = (words[index] ^ MersenneTwister.mixed(words[index - 1], factor)) &+ term(index)
      index += 1
      if index == 624 { (words[0], index) = (words[623], 1) }
    }
  }

  private mutating func word() -> UInt32 {
    if next == 624 { twist() }
    var word = words[next]
    next += 1
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }

  private mutating func twist() {
    for index in 0..<624 {
      let pair = words[index] & 0x8000_0000 | words[(index + 1) % 624] & 0x7FFF_FFFF
      words[index] = words[(index + 397) % 624] ^ pair >> 1 ^ (pair & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    next = 0
  }

  /// A number from 0 up to some count.
  mutating func number(below count: Int) -> Int {
    let bits = Int.bitWidth - count.leadingZeroBitCount
    while true {
      let drawn = Int(word() >> UInt32(32 - bits))
      if drawn < count { return drawn }
    }
  }

  /// One of some values.
  mutating func choice<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

  /// Some different numbers from 0 up to a count.
  mutating func sample(_ size: Int, below count: Int) -> [Int] {
    var pool = Array(0..<count)
    return (0..<size).map { taken in
      let place = number(below: count - taken)
      let drawn = pool[place]
      pool[place] = pool[count - taken - 1]
      return drawn
    }
  }
}
