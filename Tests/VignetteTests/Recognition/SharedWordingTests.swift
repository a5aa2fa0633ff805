import Testing
import VignetteEngine
import VignetteRecognition

/// Wordings that stand in more than one place.
@Suite struct SharedWordingTests {
  private func manual(_ first: String, _ second: String) throws -> Manual {
    try VignetteTests.manual(
      """
      manual: Shared
      principle: listening "Listening"
      move: one "One"
        \(first)
        phrases:
          - "The same."
      move: two "Two"
        \(second)
        phrases:
          - "The same."
      move: three "Three"
        serves: listening 1

      """)
  }

  private func understanding(_ text: String, _ manual: Manual) throws -> Understanding {
    let play = try Played(text, manual: manual)
    let offers = play.scenario.offers(in: play.attempt.state)
    return Recognizer(play.scenario).understanding(of: "The same.", offers: offers)
  }

  @Test func `of two moves of the manual the first is meant`() throws {
    let manual = try manual("serves: listening 1", "violates: listening 1")
    #expect(try understanding("scene: Talk\n  * three \"Hello.\"", manual) == .sure(.offMenu(move: 0)))
  }

  @Test func `of two moves the one that is on offer is meant`() throws {
    let manual = try manual("serves: listening 1", "violates: listening 1")
    #expect(
      try understanding("scene: Talk\n  * three \"Hello.\"\n  * two \"Two.\"", manual) == .sure(.intervention(1)))
  }

  @Test func `an inward move that is not on offer does not hide a spoken one of the manual`() throws {
    let manual = try manual("inward: yes", "serves: listening 1")
    #expect(try understanding("scene: Talk\n  * three \"Hello.\"", manual) == .sure(.offMenu(move: 1)))
  }

  private static let innerManual = """
    manual: Inner and outer
    principle: listening "Listening"
    move: one "One"
      inward: yes
    move: two "Two"
      serves: listening 1
    move: three "Three"

    """

  @Test func `an inward line that is not on offer does not hide a spoken one of the file`() throws {
    let text = """
      scene: Talk
        + three "Hello."
        * one "Within."
          when: turn > 5
          also: "The same."
        * two "Aloud."
          when: turn > 5
          also: "The same."
      """
    let manual = try VignetteTests.manual(SharedWordingTests.innerManual)
    #expect(try understanding(text, manual) == .sure(.offMenu(move: 1)))
  }

  @Test func `an inward phrase of the manual does not hide a spoken line of the file`() throws {
    let manual = try manual("inward: yes", "inward: yes")
    let text = """
      scene: Talk
        + three "Hello."
          -> Walk
      scene: Walk
        * three "The same."
      """
    let play = try Played(text, manual: manual)
    let understanding = Recognizer(play.scenario).understanding(of: "The same.", offers: [])
    #expect(understanding == .sure(.offMenu(move: 2)))
  }
}
