import Testing
import VignetteEngine

/// Section 8: earned, best and ratings.
@Suite struct EarnedTests {
  private static let text = """
    scene: Talk
      * ask "Two."
      + share "Nine."
        credit listening 9 "Why."
      * lecture "Minus three."
      * promise "Honesty minus two, safety minus one."
      * greet "Nothing."
    """

  private func card(_ lines: [String], best: [Int] = [10, 10, 10]) throws -> Scorecard {
    var play = try Played(EarnedTests.text)
    for line in lines { try play.take(line) }
    return play.card(best: best)
  }

  @Test(arguments: [
    ([], 0), (["Two."], 2), (["Two.", "Nine."], 11), (["Nine.", "Minus three."], 6), (["Minus three."], 0),
    (["Minus three.", "Two."], 0), (["Two.", "Minus three."], 0), (["Minus three.", "Nine."], 6),
  ])
  func `earned is credit less fault, never below nothing at the end`(lines: [String], earned: Int) throws {
    #expect(try card(lines).principles[0].earned == earned)
  }

  @Test func `best is the yardstick's, whatever was earned`() throws {
    #expect(try card(["Two."], best: [4, 0, 7]).principles.map(\.best) == [4, 0, 7])
  }

  @Test(arguments: [
    (0, 10, 0), (1, 10, 10), (1, 8, 13), (1, 3, 33), (2, 3, 67), (1, 200, 1), (1, 201, 0), (3, 8, 38), (5, 8, 63),
    (10, 10, 100), (11, 10, 100), (99, 1, 100), (1, 40, 3), (3, 40, 8), (199, 200, 100), (198, 200, 99),
  ])
  func `a rating is a hundred times earned over best, to nearest, a half up, at most 100`(
    earned: Int, best: Int, rating: Int
  ) {
    #expect(RatingRule.rating(earned: earned, best: best, wasFaulted: false) == rating)
    #expect(RatingRule.rating(earned: earned, best: best, wasFaulted: true) == rating)
  }

  @Test func `what no path can earn and was not faulted is not observed, never nothing`() throws {
    let score = try card(["Nothing."], best: [10, 0, 10]).principles[1]
    #expect(score.rating == nil && score.band == nil)
  }

  @Test func `faulted where none can be earned, it is 0`() throws {
    let scores = try card(["Honesty minus two, safety minus one."], best: [10, 0, 0]).principles
    #expect(scores.map(\.rating) == [0, 0, 0])
    #expect(scores.map { $0.band?.name } == ["poor", "poor", "poor"])
  }

  @Test func `a fault off the menu makes it 0 too`() throws {
    var play = try Played(EarnedTests.text)
    try play.say("promise")
    #expect(play.card(best: [0, 0, 0]).principles.map(\.rating) == [nil, 0, 0])
  }

  @Test func `where something can be earned and nothing was, it is 0`() throws {
    #expect(try card([]).principles.map(\.rating) == [0, 0, 0])
  }

  @Test(arguments: [(0, "poor"), (49, "poor"), (50, "fair"), (79, "fair"), (80, "fine"), (100, "fine")])
  func `a rating lies in one of the manual's bands`(rating: Int, band: String) {
    #expect(smallManual.band(of: rating, afterCritical: false).name == band)
  }

  @Test func `every rating has a band, and a better rating never a worse one`() {
    for manual in [smallManual, bookManual] {
      let bands = (0...100).map { manual.band(of: $0, afterCritical: false).least }
      #expect(bands == bands.sorted() && zip(bands, 0...100).allSatisfy { $0 <= $1 })
    }
  }

  @Test func `principles stand in the manual's order`() throws {
    #expect(try card([]).principles.map(\.principle) == [0, 1, 2])
  }

  @Test func `the mean is that of the observed ones, rounded, and none where none is`() throws {
    #expect(try card(["Two.", "Nine."], best: [11, 0, 7]).mean == 50)
    #expect(try card(["Two."], best: [4, 4, 0]).mean == 38)
    #expect(try card([], best: [0, 0, 0]).mean == nil)
  }

  @Test func `the fewest points for a rating are the fewest that reach it`() {
    for best in 0...30 {
      for rating in stride(from: 0, through: 100, by: 5) {
        let least = RatingRule.leastPoints(.greaterOrEqual, rating, best: best)
        let wanted = (0...best).first { points in
          (RatingRule.rating(earned: points, best: best, wasFaulted: false) ?? -1) >= rating
        }
        #expect(least == wanted, "\(rating) of \(best)")
      }
    }
  }
}
