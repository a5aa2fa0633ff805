import Testing
import VignetteEngine

/// Section 8: the principles in focus.
@Suite struct FocusTests {
  private func focus(_ header: String, best: [Int]) throws -> [Bool] {
    try Played("\(header)\nscene: Talk\n  * greet \"Hello.\"").card(best: best).principles.map(\.isInFocus)
  }

  @Test func `the principles under focus are in focus, whether any path can earn them or not`() throws {
    #expect(try focus("focus: safety, listening", best: [0, 5, 5]) == [true, false, true])
  }

  @Test(arguments: [([1, 0, 9], [true, false, true]), ([0, 0, 0], [false, false, false])])
  func `where none are named, all that some path can earn`(best: [Int], wanted: [Bool]) throws {
    #expect(try focus("", best: best) == wanted)
  }

  @Test func `a scorecard tells what it is measured against`() throws {
    let play = try Played("scene: Talk\n  * greet \"Hello.\"")
    let yardstick = Yardstick(best: [1, 2, 3], origin: .pathTaken)
    #expect(Scorecard(play.attempt, against: yardstick).yardstick == yardstick)
  }
}
