import Testing
import VignetteEngine

/// Section 6, step 5: the turns of the case.
@Suite struct OutOfTimeTests {
  private func played(_ rules: String = "", turns: Int = 2) throws -> Played {
    try Played(
      """
      turns: \(turns)
      \(rules)
      out of time
        (The hour is over.)
      scene: Talk
        + greet "Hello."
          (Body.)
        * notice "I am tense."
        + share "To an ending."
          -> Good
        + ask "To a scene."
          -> Walk
        + lecture "Through a scene."
          -> Through
      scene: Walk
        (Walking.)
        + greet "Still here."
      scene: Through
        -> Good
      """)
  }

  @Test func `when the turns are used up the body runs and the session ends`() throws {
    var play = try played()
    try play.take("Hello.")
    #expect(play.place == "Talk")
    try play.take("Hello.")
    #expect(play.place == "Out of time" && play.shown == ["(Body.)", "(The hour is over.)"] && play.offers.isEmpty)
    #expect(play.attempt.turns[2].events.last == .ended(.outOfTime))
  }

  @Test func `inward moves use none up`() throws {
    var play = try played(turns: 1)
    try play.take("I am tense.")
    #expect(play.place == "Talk")
    try play.take("Hello.")
    #expect(play.place == "Out of time")
  }

  @Test func `a case without turns holds forty`() throws {
    var play = try Played("scene: Talk\n  + greet \"Hello.\"")
    for _ in 0..<39 { try play.take("Hello.") }
    #expect(play.place == "Talk")
    try play.take("Hello.")
    #expect(play.place == "Out of time")
  }

  @Test func `an ending kept in the last turn escapes it`() throws {
    var play = try played(turns: 1)
    try play.take("To an ending.")
    #expect(play.place == "Good" && play.transcript.isEmpty)
  }

  @Test(arguments: ["To a scene.", "Through a scene."])
  func `a scene kept in the last turn does not, even one that leads to an ending`(line: String) throws {
    var play = try played(turns: 1)
    try play.take(line)
    #expect(play.place == "Out of time" && !play.transcript.contains("(Walking.)"))
    #expect(!play.attempt.turns[1].events.contains { if case .entered = $0 { true } else { false } })
  }

  @Test func `a rule is looked at before, and its ending escapes`() throws {
    var play = try played("whenever turn = 1\n  (A rule.)\n  -> Bad", turns: 1)
    try play.take("Hello.")
    #expect(play.place == "Bad" && play.transcript == ["(Body.)", "(A rule.)"])
  }

  @Test func `a rule that leads to a scene gives up the ending that was kept`() throws {
    var play = try played("whenever turn = 1\n  -> Walk", turns: 1)
    try play.take("To an ending.")
    #expect(play.place == "Out of time")
  }

  @Test func `after out of time no rule runs, nothing is entered, and otherwise does not run`() throws {
    var play = try Played(
      """
      turns: 1
      whenever turn = 1
        (Rule 1.)
      whenever turn = 1
        (Rule 2.)
      out of time
        (The hour is over.)
      scene: Talk
        * greet "Hello."
        otherwise
          (Otherwise.)
      """)
    try play.take("Hello.")
    #expect(play.transcript == ["(Rule 1.)", "(The hour is over.)"])
  }

  @Test func `the effects of out of time count`() throws {
    var play = try Played(
      """
      turns: 1
      dynamics:
        bond 50
      facts:
        secret "A secret."
      out of time
        bond -5
        reveal secret
        rupture withdrawal
        critical "Sent home."
      scene: Talk
        * greet "Hello."
      """)
    try play.take("Hello.")
    #expect(play["bond"] == 45 && play.attempt.state.rupture == .withdrawal)
    #expect(play.attempt.turns[1].events.contains(.revealed(0)))
    #expect(play.attempt.turns[1].events.contains(.failed(.line(0))))
  }

  @Test func `without an out of time body the session ends all the same`() throws {
    var play = try Played("turns: 1\nscene: Talk\n  + greet \"Hello.\"")
    try play.take("Hello.")
    #expect(play.place == "Out of time")
  }
}
