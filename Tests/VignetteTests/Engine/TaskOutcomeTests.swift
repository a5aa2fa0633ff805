import Testing
import VignetteEngine

/// Whether safety tasks were met or missed, and when.
@Suite struct TaskOutcomeTests {
  private func tasks(_ lines: [String], typed: [String] = []) throws -> [TaskOutcome] {
    var play = try Played(
      """
      required:
        - ask-risk before "Walk": risk
        - notice before the end: noticing
        - ask before "Good": asking
      scene: Talk
        * ask-risk "Safe?"
        * notice "I am tense."
        + greet "On."
          -> Walk
      scene: Walk
        * ask-risk "Safe now?"
        + greet "Bad."
          -> Bad
        + share "Good."
          -> Good
      """)
    for move in typed { try play.say(move) }
    for line in lines { try play.take(line) }
    return Debrief(play.attempt, against: Yardstick(best: [1, 1, 1], origin: .everyPath)).tasks
  }

  @Test func `a task done in time is met, in its turn`() throws {
    let tasks = try tasks(["I am tense.", "Safe?", "On.", "Bad."])
    #expect(tasks.map(\.requirement) == [0, 1, 2])
    #expect(tasks.map(\.isMissed) == [false, false, false])
    #expect(tasks.map(\.turn) == [2, 1, nil])
  }

  @Test func `a task done too late is missed, and its turn told`() throws {
    let tasks = try tasks(["On.", "Safe now?", "Bad."])
    #expect(tasks[0].isMissed && tasks[0].turn == 2)
  }

  @Test func `a task never done is missed and has no turn`() throws {
    let tasks = try tasks(["On.", "Good."])
    #expect(tasks.map(\.isMissed) == [true, true, true] && tasks.map(\.turn) == [nil, nil, nil])
  }

  @Test func `a task done twice is told by the first time`() throws {
    #expect(try tasks(["Safe?", "On.", "Safe now?", "Bad."])[0].turn == 1)
  }

  @Test func `a task done off the menu is met`() throws {
    let tasks = try tasks(["On.", "Bad."], typed: ["promise", "ask-risk"])
    #expect(!tasks[0].isMissed && tasks[0].turn == 2)
  }
}
