import Testing
import VignetteEngine

/// Sections 5 and 8: safety failures.
@Suite struct CriticalTests {
  private static let text = """
    reactions:
      on promise
        critical "Promised."
        if turn > 0
          critical "Promised again."
    scene: Talk
      + greet "Harm."
        critical "Harmed."
      + share "Other harm."
        critical "Harmed."
      + promise "One."
      + promise "Two."
      * ask "How?"
        credit listening 9 "Why."
      + ask-risk "Maybe."
        if turn > 90
          critical "Never."
    """

  @Test func `a critical is a failure with its reason and its turn`() throws {
    var play = try Played(CriticalTests.text)
    try play.take("How?", "Harm.")
    let failures = play.card().failures
    #expect(play.failures == ["Harmed."] && failures.map(\.turn) == [2])
  }

  @Test func `a critical counts once for each place, however often it is reached`() throws {
    var play = try Played(CriticalTests.text)
    try play.take("Harm.", "Harm.", "Harm.")
    #expect(play.failures == ["Harmed."])
    try play.take("Other harm.")
    #expect(play.failures == ["Harmed.", "Harmed."])
  }

  @Test func `one that a reaction lends is one place, whoever takes it`() throws {
    var play = try Played(CriticalTests.text)
    try play.take("One.", "Two.")
    try play.say("promise")
    #expect(play.failures == ["Promised.", "Promised again."])
  }

  @Test func `a critical in an if that does not hold is none`() throws {
    var play = try Played(CriticalTests.text)
    try play.take("Maybe.")
    #expect(play.failures.isEmpty)
  }

  @Test func `a critical leaves the numbers, and no band is above the last but one`() throws {
    var play = try Played(CriticalTests.text)
    try play.take("How?")
    let before = play.card(best: [9, 9, 9])
    try play.take("Harm.")
    let after = play.card(best: [9, 9, 9])
    #expect(before.principles[0].band?.name == "fine" && after.principles[0].band?.name == "fair")
    #expect(before.principles.map(\.rating) == after.principles.map(\.rating))
    #expect(before.principles.map(\.earned) == after.principles.map(\.earned))
    #expect(after.principles[1].band?.name == "poor")
  }

  @Test(arguments: [
    ("rating: fine 80, fair 50, poor 0", ["fair", "fair", "poor"]),
    ("rating: fine 80, poor 0", ["fine", "poor", "poor"]),
    ("rating: best 90, fine 80, fair 50, bad 10, poor 0", ["bad", "bad", "bad"]),
    ("", ["emerging", "emerging", "emerging"]),
  ])
  func `the last but one is counted from the manual's own bands`(bands: String, wanted: [String]) throws {
    let manual = try manual(
      "manual: Another\n\(bands)\nprinciple: listening \"Listening\"\nmove: ask \"Ask\"\n  serves: listening 1\n")
    #expect([100, 60, 40].map { manual.band(of: $0, afterCritical: true).name } == wanted)
  }

  @Test func `a task missed is a failure too and lowers the bands`() throws {
    var play = try Played(
      "required:\n  - ask-risk before the end: late\nscene: Talk\n  * ask \"How?\"\n    -> Good")
    try play.take("How?")
    #expect(play.card(best: [2, 1, 4]).principles.map { $0.band?.name } == ["fair", "fair", "poor"])
  }
}
