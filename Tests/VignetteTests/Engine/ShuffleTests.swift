import Testing
import VignetteEngine

/// Section 6: the order in which an offer is shown.
@Suite struct ShuffleTests {
  private static let shuffled = """
    scene: Talk
      * notice "I am tense."
      * ask "A?"
      * ask "B?"
      * notice "I am tired."
      * ask "C?"
      * ask "D?"
    """

  private func orders(_ seeds: Range<UInt64>) throws -> [[String]] {
    let scenario = try Played(ShuffleTests.shuffled).scenario
    return seeds.map { Attempt(scenario, seed: $0).offers.map(\.line) }
  }

  @Test func `inward moves stand apart, behind the spoken ones`() throws {
    let inward: Set = ["I am tense.", "I am tired."]
    for order in try orders(0..<200) {
      #expect(Set(order.suffix(2)) == inward && inward.isDisjoint(with: order.prefix(4)) && order.count == 6)
    }
    let offers = try Played(ShuffleTests.shuffled).attempt.offers
    #expect(offers.map(\.isInward) == [false, false, false, false, true, true])
  }

  @Test func `the seed shuffles the offer, the same seed alike`() throws {
    #expect(try orders(0..<50) == orders(0..<50))
    #expect(try Set(orders(0..<400).map { $0.prefix(4) }).count == 24)
    #expect(try Set(orders(0..<50).map { $0.suffix(2) }).count == 2)
  }

  @Test func `the place on the list gives nothing away`() throws {
    var counts: [String: Int] = [:]
    for order in try orders(0..<4_000) {
      for (place, line) in order.prefix(4).enumerated() { counts["\(line) \(place)", default: 0] += 1 }
    }
    #expect(counts.count == 16)
    for (line, count) in counts { #expect((880...1_120).contains(count), "\(line): \(count) of 4000") }
  }

  @Test func `an offer names its intervention and its line`() throws {
    let play = try Played(ShuffleTests.shuffled)
    for offer in play.attempt.offers {
      #expect(play.scenario.teachingCase.interventions[offer.intervention].line == offer.line)
    }
  }
}
