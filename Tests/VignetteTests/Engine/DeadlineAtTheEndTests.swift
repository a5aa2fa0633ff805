import Testing
import VignetteEngine

/// Section 3: deadlines and the end of a session.
@Suite struct DeadlineAtTheEndTests {
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
  func `if the session ends before a scene or visit, its end is the deadline`(deadline: String) throws {
    var play = try played(deadline)
    try play.take("Good.")
    #expect(play.failures == ["late"])
  }

  @Test func `a deadline that was never reached is met by what was done before the end`() throws {
    var play = try played("\"Walk\"")
    try play.take("Are you safe?", "Good.")
    #expect(play.failures.isEmpty)
  }

  @Test func `a deadline that is an ending counts for that ending only`() throws {
    var bad = try played("\"Good\"")
    try bad.take("Bad.")
    #expect(bad.failures.isEmpty)
    var good = try played("\"Good\"")
    try good.take("Good.")
    #expect(good.failures == ["late"])
  }

  @Test func `an ending as a deadline does not count for out of time`() throws {
    var play = try played("\"Good\"", turns: 1)
    try play.take("On.")
    #expect(play.place == "Out of time" && play.failures.isEmpty)
  }

  @Test(arguments: ["the end", "\"Walk\"", "\"Tuesday\""])
  func `out of time is an end`(deadline: String) throws {
    var play = try played(deadline, turns: 1)
    try play.take("On.")
    #expect(play.place == "Out of time" && play.failures == ["late"])
  }

  @Test func `a dead end is an end`() throws {
    var play = try Played("required:\n  - ask-risk before the end: late\nscene: Talk\n  * greet \"Hello.\"")
    try play.take("Hello.")
    #expect(play.place == "dead end" && play.failures == ["late"])
  }

  @Test func `the end is every ending`() throws {
    for line in ["Good.", "Bad."] {
      var play = try played("the end")
      try play.take(line)
      #expect(play.failures == ["late"])
    }
  }
}
