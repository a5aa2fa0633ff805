import Testing
import VignetteEngine

/// Section 8: what was on offer, would have earned credit and was never taken.
@Suite struct MissedTests {
  private func missed(_ text: String, _ lines: [String]) throws -> [String] {
    var play = try Played(text)
    for line in lines { try play.take(line) }
    return play.card().missed.map { missed in
      let line = play.scenario.teachingCase.interventions[missed.intervention].line
      return "\(line) \(missed.points) turn \(missed.turn)"
    }
  }

  private static let text = """
    dynamics:
      bond 50
    scene: Talk
      * ask "Ask."
      * lecture "Lecture."
      * greet "Leave."
        -> Walk
      * share "Leave, sharing."
        -> Walk
      + promise "Stay."
      * ask-risk "Later."
        when: chosen promise
    scene: Walk
      * greet "End."
        -> Good
    """

  @Test func `something that would have earned is missed, with what it would have earned`() throws {
    #expect(
      try missed(MissedTests.text, ["Leave.", "End."]) == [
        "Ask. [2, 1, 0] turn 1", "Leave, sharing. [0, 3, 0] turn 1",
      ])
  }

  @Test func `what was taken on leaving that earned as much makes up for it`() throws {
    #expect(try missed(MissedTests.text, ["Leave, sharing.", "End."]).isEmpty)
  }

  @Test func `one that would have earned more is missed all the same`() throws {
    #expect(
      try missed(MissedTests.text, ["Stay.", "Leave, sharing.", "End."]) == ["Later. [0, 0, 4] turn 2"])
  }

  @Test func `what earned as much before leaving does not make up for it`() throws {
    let missed = try missed(MissedTests.text, ["Ask.", "Leave.", "End."])
    #expect(missed == ["Leave, sharing. [0, 3, 0] turn 1"])
  }

  @Test func `what was never on offer is not missed`() throws {
    #expect(try !missed(MissedTests.text, ["Leave.", "End."]).contains { $0.hasPrefix("Later.") })
  }

  @Test func `what was taken at some time is not missed`() throws {
    #expect(try missed(MissedTests.text, ["Stay.", "Later.", "Ask.", "Leave, sharing.", "End."]).isEmpty)
  }

  @Test func `what would have earned nothing on the whole is not missed`() throws {
    let text = """
      scene: Talk
        * ask "Nothing."
          credit none
        * ask "Even."
          credit listening 2 "Why."
          fault safety 2 "Why."
        * promise "Fault."
        * greet "End."
          -> Good
      """
    #expect(try missed(text, ["End."]).isEmpty)
  }

  @Test func `an inward move can be missed`() throws {
    let text = "scene: Talk\n  * notice \"I am tense.\"\n  * greet \"End.\"\n    -> Good"
    #expect(try missed(text, ["End."]) == ["I am tense. [1, 0, 0] turn 1"])
  }

  @Test func `what it would have earned is found by trying it, then and there`() throws {
    let text = """
      dynamics:
        bond 50
      scene: Talk
        * ask "Ask."
          if bond > 50
            credit safety 7 "Why."
          else
            credit safety 1 "Why."
        * greet "Warm."
          bond +10
        * share "End."
          credit none
          -> Good
      """
    #expect(try missed(text, ["End."]) == ["Ask. [0, 0, 1] turn 1"])
    #expect(try missed(text, ["Warm.", "End."]) == ["Ask. [0, 0, 7] turn 2"])
  }

  @Test func `a session that ends in the scene has left it`() throws {
    #expect(
      try missed("turns: 1\nscene: Talk\n  * ask \"Ask.\"\n  * greet \"End.\"", ["End."]) == ["Ask. [2, 1, 0] turn 1"]
    )
  }

  @Test func `each is listed once, however many stays it was on offer in`() throws {
    let text = """
      scene: Talk
        * ask "Ask."
        + greet "Again."
          -> Talk
        + greet "End."
          -> Good
      """
    #expect(try missed(text, ["Again.", "Again.", "End."]) == ["Ask. [2, 1, 0] turn 1"])
  }

  @Test func `taken in a later stay, it is not missed in an earlier`() throws {
    let text = """
      scene: Talk
        * ask "Ask."
        + greet "Again."
          -> Talk
      """
    #expect(try missed(text, ["Again.", "Ask.", "Again."]).isEmpty)
  }

  @Test func `trying changes nothing of the session`() throws {
    var play = try Played(MissedTests.text)
    try play.take("Leave.")
    let before = play.attempt.turns.map(\.after)
    _ = play.card()
    #expect(play.attempt.turns.map(\.after) == before)
  }
}
