/// How a kept solution lies in its bytes: how many states it tells of, and how many bytes each number takes. Numbers take
/// no more bytes than the largest of them needs.
struct SolutionForm: Equatable {
  /// How many states there are.
  let states: Int
  /// How many principles there are.
  let principles: Int
  /// Bytes of each word of a state.
  let words: [Int]
  /// Bytes of a gain.
  let gain: Int

  /// The bytes of all states with what was found out of them, if that can be a number.
  var size: Int? {
    let one = words.reduce(0, +) + 1 + principles * gain
    let (size, overflows) = states.multipliedReportingOverflow(by: one)
    return overflows ? nil : size
  }

  /// The form that a solution needs.
  init(_ solution: Solution) {
    states = solution.arena.count
    principles = solution.best.count
    words = SolutionForm.words(of: solution.arena, width: solution.packing.width)
    gain = SolutionForm.bytes(for: solution.gains)
  }

  /// The form that is told next; nothing where it is none.
  init?(_ reader: inout ByteReader, width: Int) {
    guard let states = reader.number(), let principles = reader.number(), let gain = reader.number(),
      (1...4).contains(gain)
    else { return nil }
    words = (0..<width).map { _ in Int(reader.word(1)) }
    guard words.allSatisfy({ $0 <= 8 }) else { return nil }
    (self.states, self.principles, self.gain) = (states, principles, gain)
  }

  /// Writes the form as it is read.
  func write(to bytes: inout [UInt8]) {
    for number in [states, principles, gain] { SolutionBytes.append(UInt64(number), 8, to: &bytes) }
    for word in words { bytes.append(UInt8(word)) }
  }

  /// What stands for a gain of which nothing is known.
  var nothing: Int32 { -1 << Int32(gain * 8 - 1) }

  private static func words(of arena: StateArena, width: Int) -> [Int] {
    var used = [UInt64](repeating: 0, count: width)
    for state in 0..<arena.count {
      let words = arena.key(state)
      for word in 0..<width { used[word] |= words[word] }
    }
    return used.map { (64 - $0.leadingZeroBitCount + 7) / 8 }
  }

  /// The fewest bytes that hold all gains beside the least number, which stands for nothing.
  private static func bytes(for gains: [Int32]) -> Int {
    let known = gains.filter { $0 != BestGains.none }
    let largest = max(known.max() ?? 0, -(known.min() ?? 0))
    return (1..<4).first { largest < Int32(1) << Int32($0 * 8 - 1) } ?? 4
  }
}
