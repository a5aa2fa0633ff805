import Testing
import VignetteEngine

@testable import VignetteVerification

/// The turn is kept only where the turns of a case can run out.
@Suite struct TurnBoundTests {
  private func keepsTurn(turns: Int, _ scenes: String) throws -> [Bool] {
    let scenario = try VignetteTests.scenario(DrawnCase.text("turns: \(turns)", scenes: scenes), manual: smallManual)
    return Slice(scenario, for: Question(scenario), isPlain: false).scenes.map(\.turn)
  }

  private static let lines = """
    scene: A
      * ask "One."
      * share "Two."
        -> B
    scene: B
      * ask "Three."
      * greet "Four."
        -> Good
    """

  @Test func `lines that are used up take no more turns than there are lines`() throws {
    #expect(try keepsTurn(turns: 5, TurnBoundTests.lines) == [false, false])
    #expect(try keepsTurn(turns: 4, TurnBoundTests.lines) == [true, true])
  }

  @Test func `a line that may be said again can use up any turns`() throws {
    #expect(try keepsTurn(turns: 99, "scene: A\n  + greet \"On.\"\n  * ask \"Out.\"\n    -> Good\n") == [true])
  }

  @Test func `a patience that ends leads away in time`() throws {
    let patient = "scene: A\n  turns: 3\n  + greet \"On.\"\n  otherwise\n    -> Good\n"
    #expect(try keepsTurn(turns: 4, patient) == [false])
    #expect(try keepsTurn(turns: 3, patient) == [true])
  }

  @Test func `a patience after which nobody surely leaves does not`() throws {
    let hanging = "scene: A\n  turns: 3\n  + greet \"On.\"\n  otherwise\n    if chosen ask\n      -> Good\n"
    #expect(try keepsTurn(turns: 90, hanging) == [true])
  }

  @Test func `scenes that lead back to one another use up what they hold`() throws {
    let back = """
      scene: A
        * ask "One."
          -> B
        * share "Two."
          -> B
      scene: B
        * greet "Back."
          -> A
        * ask-risk "Out."
          -> Good
      """
    #expect(try keepsTurn(turns: 5, back) == [false, false])
    #expect(try keepsTurn(turns: 4, back) == [true, true])
  }

  @Test func `a scene that may come late keeps the turn in all that lead to it`() throws {
    let late = """
      scene: A
        * ask "Short."
          -> C
        * share "Long."
          -> B
      scene: B
        + greet "On and on."
        * ask "At last."
          -> C
      scene: C
        * greet "Out."
          -> Good
      """
    #expect(try keepsTurn(turns: 30, late) == [true, true, true])
  }
}
