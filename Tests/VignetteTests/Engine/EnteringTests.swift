import Testing
import VignetteEngine

/// Section 6, step 6: what is entered.
@Suite struct EnteringTests {
  private static let text = """
    visit: Monday
      (Monday.)
    scene: Talk
      (Talk.)
      + greet "To Walk."
        -> Walk
      + share "To Follow-up."
        -> Follow-up
    scene: Walk
      (Walk.)
      + greet "To Talk."
        -> Talk
      + share "To Walk again."
        -> Walk
    visit: Tuesday
      (Tuesday.)
    scene: Follow-up
      (Follow-up.)
      + greet "Back to Talk."
        -> Talk
      + share "To Goodbye."
        -> Goodbye
    scene: Goodbye
      (Goodbye.)
      + share "To Follow-up again."
        -> Follow-up
    """

  @Test func `the first visit's body runs at the start, before the scene's`() throws {
    #expect(try Played(EnteringTests.text).shown == ["(Monday.)", "(Talk.)"])
  }

  @Test func `a scene's body runs each time it is entered, from itself too`() throws {
    var play = try Played(EnteringTests.text)
    try play.take("To Walk.", "To Walk again.", "To Talk.")
    #expect(play.transcript == ["(Monday.)", "(Talk.)", "(Walk.)", "(Walk.)", "(Talk.)"])
  }

  @Test func `a visit's body runs once, with the first of its scenes that is entered`() throws {
    var play = try Played(EnteringTests.text)
    try play.take("To Follow-up.")
    #expect(play.shown == ["(Tuesday.)", "(Follow-up.)"])
    try play.take("To Goodbye.", "To Follow-up again.", "Back to Talk.")
    #expect(play.transcript.suffix(3) == ["(Goodbye.)", "(Follow-up.)", "(Talk.)"])
  }

  @Test func `a scene before any visit belongs to none`() throws {
    var play = try Played(
      """
      scene: Prologue
        (Prologue.)
        * greet "On."
          -> Talk
      visit: Monday
        (Monday.)
      scene: Talk
        (Talk.)
        * ask "How?"
      """)
    #expect(play.transcript == ["(Prologue.)"])
    try play.take("On.")
    #expect(play.shown == ["(Monday.)", "(Talk.)"])
  }

  @Test func `an arrow in a scene's body is followed at once`() throws {
    var play = try Played(
      """
      scene: Talk
        * greet "On."
          -> Through
      scene: Through
        (Through.)
        -> Walk
        * ask "Never offered?"
      scene: Walk
        (Walk.)
        + ask "How?"
      """)
    try play.take("On.")
    #expect(play.shown == ["(Through.)", "(Walk.)"] && play.place == "Walk" && play.offers == ["How?"])
  }

  @Test func `visited holds from the end of a scene's or a visit's body on`() throws {
    var play = try Played(
      """
      visit: Monday
        if visited "Monday"
          (Monday too early.)
        if visited "Talk"
          (Talk too early.)
      scene: Talk
        if visited "Talk"
          (Talk again.)
        if visited "Monday"
          (It is Monday.)
        + greet "Hello."
          if visited "Talk"
            (Talk visited.)
        + share "Again."
          -> Talk
      """)
    #expect(play.shown == ["(It is Monday.)"])
    try play.take("Hello.")
    #expect(play.shown == ["(Talk visited.)"])
    try play.take("Again.")
    #expect(play.shown == ["(Talk again.)", "(It is Monday.)"])
  }

  @Test func `a scene whose body leads on is visited all the same`() throws {
    let play = try Played(
      "scene: Talk\n  -> Walk\nscene: Walk\n  if visited \"Talk\"\n    (Was there.)\n  * ask \"How?\"")
    #expect(play.shown == ["(Was there.)"])
  }

  @Test func `an ending's body runs and the session ends there`() throws {
    var play = try Played(
      "scene: Talk\n  * share \"How?\"\n    -> Fine\nending: Fine\n  outcome: mixed\n  Ines: Bye.")
    try play.take("How?")
    #expect(play.shown == ["Ines: Bye."] && play.place == "Fine" && play.offers.isEmpty)
  }
}
