import Testing
import VignetteEngine

/// Section 5: what a reaction, or the manual's default, lends.
@Suite struct LendingTests {
  /// A case with a reaction to lectures and one lecture with a body.
  private func played(_ body: [String], reaction: [String] = LendingTests.reaction, bond: Int = 50) throws -> Played {
    var play = try Played(
      """
      dynamics:
        bond \(bond)
        shame 50
      facts:
        secret "A secret."
      reactions:
        on lecture
      \(reaction.map { "    \($0)" }.joined(separator: "\n"))
      scene: Talk
        + lecture "Listen."
      \(body.map { "    \($0)" }.joined(separator: "\n"))
      """)
    try play.take("Listen.")
    return play
  }

  private static let reaction = ["bond -6", "Ines: The last one said so too.", "note: Not now.", "chart: Told off."]
  private static let remarks = ["note: Not now.", "chart: Told off."]

  @Test func `an intervention with no body takes everything`() throws {
    let play = try played([])
    #expect(play["bond"] == 44)
    #expect(play.shown == ["Ines: The last one said so too."] + LendingTests.remarks)
  }

  @Test func `one with words takes the effects, and notes and chart lines`() throws {
    let play = try played(["(She coughs.)"])
    #expect(play["bond"] == 44 && play.shown == LendingTests.remarks + ["(She coughs.)"])
  }

  @Test func `one with effects takes the words, and notes and chart lines`() throws {
    let play = try played(["shame +1"])
    #expect(play["bond"] == 50 && play["shame"] == 51)
    #expect(play.shown == ["Ines: The last one said so too."] + LendingTests.remarks)
  }

  @Test func `one with both takes notes and chart lines only`() throws {
    let play = try played(["shame +1", "(She coughs.)"])
    #expect(play["bond"] == 50 && play.shown == LendingTests.remarks + ["(She coughs.)"])
  }

  @Test func `an intervention's own note, chart line, arrow or credit is neither effect nor words`() throws {
    let play = try played(["note: Mine.", "chart: Mine.", "credit none", "-> Good"])
    #expect(play["bond"] == 44 && play.place == "Good")
    #expect(
      play.shown == ["Ines: The last one said so too."] + LendingTests.remarks + ["note: Mine.", "chart: Mine."])
  }

  @Test func `what is lent runs first`() throws {
    let play = try played(["if bond < 50", "  Ines: I felt that.", "else", "  Ines: Nothing."])
    #expect(play.shown == LendingTests.remarks + ["Ines: I felt that."])
  }

  @Test func `what is lent runs before an arrow that stands first`() throws {
    let play = try played(["-> Good"])
    #expect(play["bond"] == 44 && play.shown.contains("Ines: The last one said so too."))
  }

  @Test func `a reaction lends to its move only`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      reactions:
        on lecture
          bond -6
      scene: Talk
        * greet "Hello."
        * lecture "Listen."
      """)
    try play.take("Hello.")
    #expect(play["bond"] == 50)
    try play.take("Listen.")
    #expect(play["bond"] == 44)
  }

  @Test func `a reaction lends again each time`() throws {
    var play = try played([])
    try play.take("Listen.")
    #expect(play["bond"] == 38)
  }
}
