import Testing
import VignetteEngine

/// Chance is the same on every machine, for ever.
@Suite struct SeededChanceTests {
  @Test(arguments: [
    (UInt64(0), 0xE220_A839_7B1D_CDAF as UInt64), (1_234_567, 6_457_827_717_110_365_317),
    (0x9E37_79B9_7F4A_7C15, 0x6E78_9E6A_A1B9_65F4),
  ])
  func `a number for nothing further is the first of SplitMix64`(seed: UInt64, number: UInt64) {
    #expect(SeededChance(seed: seed).number(for: []) == number)
  }

  @Test func `the same seed and purpose give the same number, and any other another`() {
    var seen: Set<UInt64> = []
    for seed in 1_000..<1_020 as Range<UInt64> {
      for purpose in [[], [0], [1], [0, 0], [0, 1], [1, 0], [1, 1, 0], [-1]] {
        let number = SeededChance(seed: seed).number(for: purpose)
        #expect(number == SeededChance(seed: seed).number(for: purpose))
        seen.insert(number)
      }
    }
    #expect(seen.count == 160)
  }

  @Test(arguments: [1, 2, 3, 7, 60])
  func `an index lies below its limit, and every one comes up`(limit: Int) {
    let drawn = Set((0..<1_000).map { SeededChance(seed: 5).index(below: limit, for: [$0]) })
    #expect(drawn == Set(0..<limit))
  }

  @Test func `below nothing there is only 0`() {
    #expect(SeededChance(seed: 5).index(below: 0, for: [1]) == 0)
  }

  private static let text = """
    scene: Talk
      vary
        - (one)
        - (two)
        - (three)
      * ask "A?"
      * ask "B?"
      * ask "C?"
      * ask "D?"
    """

  /// What these seeds gave when the first records were kept; a record must play the same for ever.
  @Test(arguments: [
    (UInt64(1), "three", "CDAB"), (2, "three", "ADBC"), (2_024, "two", "DBCA"), (UInt64.max, "three", "CABD"),
  ])
  func `a seed gives on this machine what it gave on others`(seed: UInt64, wording: String, order: String) throws {
    let attempt = try Played(SeededChanceTests.text, seed: seed).attempt
    #expect(attempt.turns[0].events.compactMap(\.shownWords) == ["(\(wording))"])
    #expect(attempt.offers.map { String($0.line.prefix(1)) }.joined() == order)
  }
}
