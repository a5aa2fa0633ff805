import Testing
import VignetteEngine

@Suite struct VarietyMemoryTests {
  @Test func `a choice is one of the wordings and never the last one of its variety`() {
    var dice = Dice(seed: 3)
    for seed in 0..<300 as Range<UInt64> {
      var memory = VarietyMemory()
      var last: [Int: Int] = [:]
      for _ in 0..<40 {
        let place = dice.roll(3)
        let chosen = memory.choose(among: place + 2, of: place, SeededChance(seed: seed))
        #expect((0..<place + 2).contains(chosen) && chosen != last[place])
        last[place] = chosen
      }
    }
  }

  @Test func `of one wording there is only that one`() {
    var memory = VarietyMemory()
    let chosen = (0..<5).map { _ in memory.choose(among: 1, of: 0, SeededChance(seed: 1)) }
    #expect(chosen == [0, 0, 0, 0, 0])
  }

  @Test func `what one variety showed does not change what another shows`() {
    var alone = VarietyMemory()
    var mixed = VarietyMemory()
    let chance = SeededChance(seed: 9)
    for _ in 0..<50 {
      _ = mixed.choose(among: 3, of: 0, chance)
      #expect(alone.choose(among: 4, of: 1, chance) == mixed.choose(among: 4, of: 1, chance))
    }
  }

  @Test func `every wording comes about as often as another`() {
    var counts = [0, 0, 0]
    for seed in 0..<1_000 as Range<UInt64> {
      var memory = VarietyMemory()
      for _ in 0..<6 { counts[memory.choose(among: 3, of: 2, SeededChance(seed: seed))] += 1 }
    }
    #expect(counts.allSatisfy { (1_880...2_120).contains($0) }, "\(counts)")
  }
}
