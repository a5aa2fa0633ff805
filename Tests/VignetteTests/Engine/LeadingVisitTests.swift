import Testing
import VignetteEngine

/// Section 6, step 6: a visit whose body leads elsewhere.
@Suite struct LeadingVisitTests {
  private static let skipping = """
    required:
      - ask before "Skipped": skipped scene
      - share before "Tuesday": skipped visit
    scene: Talk
      * greet "On."
        -> Skipped
    visit: Tuesday
      (Tuesday.)
      -> Walk
    scene: Skipped
      (Skipped.)
      + ask "Skipped?"
    scene: Walk
      (Walk.)
      if visited "Skipped"
        (Was there.)
      if visited "Tuesday"
        (It is Tuesday.)
      + greet "To Skipped."
        -> Skipped
    """

  @Test func `a visit's body can lead elsewhere, and the scene's body does not run`() throws {
    var play = try Played(LeadingVisitTests.skipping)
    try play.take("On.")
    #expect(play.place == "Walk" && play.shown == ["(Tuesday.)", "(Walk.)", "(It is Tuesday.)"])
    #expect(!play.attempt.turns[1].events.contains(.entered(.scene(1))))
  }

  @Test func `where a visit's body leads elsewhere the scene's deadline is met along with the visit's`() throws {
    var play = try Played(LeadingVisitTests.skipping)
    try play.take("On.")
    #expect(Set(play.failures) == ["skipped scene", "skipped visit"])
  }

  @Test func `a visit whose body led elsewhere counts as entered`() throws {
    var play = try Played(LeadingVisitTests.skipping)
    try play.take("On.", "To Skipped.")
    #expect(play.place == "Skipped" && play.shown == ["(Skipped.)"])
  }

  @Test func `a visit's body can lead to an ending`() throws {
    var play = try Played(
      "scene: Talk\n  * greet \"On.\"\n    -> Walk\nvisit: Tuesday\n  -> Bad\nscene: Walk\n  (Walk.)\n  * ask \"How?\""
    )
    try play.take("On.")
    #expect(play.place == "Bad" && play.transcript.isEmpty)
  }
}
