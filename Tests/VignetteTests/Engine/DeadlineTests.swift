import Testing
import VignetteEngine

/// Sections 3 and 6: safety tasks with deadlines.
@Suite struct DeadlineTests {
  private func played(_ deadline: String, turns: Int = 9) throws -> Played {
    try Played(
      """
      turns: \(turns)
      required:
        - ask-risk before \(deadline): late
      scene: Talk
        * ask-risk "Are you safe?"
        + greet "On."
          -> Walk
        + ask "Good."
          -> Good
        + share "Bad."
          -> Bad
      visit: Tuesday
      scene: Walk
        + ask-risk "Safe now?"
        + greet "Again."
          -> Walk
        + ask "Well."
          -> Good
        + share "Stay."
      """)
  }

  @Test(arguments: ["\"Walk\"", "\"Tuesday\""])
  func `reaching a scene or visit without the move is a failure, with the reason`(deadline: String) throws {
    var play = try played(deadline)
    #expect(play.failures.isEmpty)
    try play.take("On.")
    #expect(play.failures == ["late"])
  }

  @Test(arguments: ["\"Walk\"", "\"Tuesday\"", "\"Good\"", "the end"])
  func `with the move made before there is none`(deadline: String) throws {
    var play = try played(deadline)
    try play.take("Are you safe?", "On.", "Well.")
    #expect(play.failures.isEmpty && play.place == "Good")
  }

  @Test func `the move said off the menu counts too`() throws {
    var play = try played("\"Walk\"")
    try play.say("ask-risk")
    try play.take("On.", "Well.")
    #expect(play.failures.isEmpty)
  }

  @Test(arguments: ["\"Walk\"", "\"Tuesday\""])
  func `a deadline passed stays passed, and is told once`(deadline: String) throws {
    var play = try played(deadline)
    try play.take("On.", "Again.", "Safe now?", "Again.", "Well.")
    #expect(play.failures == ["late"])
  }

  @Test func `a line gives at most one failure, even if it is never done`() throws {
    var play = try played("\"Walk\"")
    try play.take("On.", "Again.", "Again.", "Well.")
    #expect(play.failures == ["late"])
  }

  @Test func `a deadline is reached on entering, before any body runs there`() throws {
    var play = try Played(
      """
      required:
        - ask-risk before "Walk": late
      scene: Talk
        * greet "On."
          (Leaving.)
          -> Walk
      visit: Tuesday
        (Tuesday.)
      scene: Walk
        (Walk.)
        * ask "How?"
      """)
    try play.take("On.")
    let events = play.attempt.turns[1].events
    let failed = try #require(events.firstIndex(of: .failed(.requirement(0))))
    #expect(events[..<failed].compactMap(\.shownWords) == ["(Leaving.)"])
    #expect(events[failed...].compactMap(\.shownWords) == ["(Tuesday.)", "(Walk.)"])
  }

  @Test func `the first scene as a deadline is reached at the start`() throws {
    let play = try Played("required:\n  - ask before \"Talk\": late\nscene: Talk\n  * greet \"Hello.\"")
    #expect(play.failures == ["late"])
  }

  @Test func `two lines may fail for two reasons`() throws {
    var play = try Played(
      """
      required:
        - ask-risk before "Walk": risk
        - ask before the end: listening
      scene: Talk
        * greet "On."
          -> Walk
      scene: Walk
        * share "So."
          -> Good
      """)
    try play.take("On.")
    #expect(play.failures == ["risk"])
    try play.take("So.")
    #expect(play.failures == ["risk", "listening"])
  }
}
