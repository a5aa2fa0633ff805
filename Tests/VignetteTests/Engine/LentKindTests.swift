import Testing
import VignetteEngine

/// Section 5: what counts as effects and what as words, so that nothing is lent.
@Suite struct LentKindTests {
  /// A case with a reaction to lectures and one lecture with a body.
  private func played(_ body: [String], reaction: [String] = LentKindTests.reaction, bond: Int = 50) throws -> Played
  {
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

  @Test(arguments: [
    "bond +0", "shame = 50", "reveal secret", "rupture withdrawal", "repair", "critical \"Harm.\"",
  ])
  func `each of these is an effect`(line: String) throws {
    #expect(try played([line])["bond"] == 50)
  }

  @Test(arguments: ["Ines: Hm.", "You: Hm.", "(Hm.)", "\\Hm."])
  func `each of these is words`(line: String) throws {
    #expect(try !played([line]).shown.contains("Ines: The last one said so too."))
  }

  @Test func `a vary is words`() throws {
    #expect(try !played(["vary", "  - (One.)", "  - (Two.)"]).shown.contains("Ines: The last one said so too."))
  }

  @Test func `effects in an if count as such whether it holds or not`() throws {
    let play = try played(["if bond > 90", "  if shame > 90", "    shame +1"])
    #expect(play["bond"] == 50 && play.shown.contains("Ines: The last one said so too."))
  }

  @Test func `words in an if count as such whether it holds or not`() throws {
    let play = try played(["if bond > 90", "  (Nothing.)", "else if bond > 80", "  bond +0"])
    #expect(play["bond"] == 50 && play.shown == LentKindTests.remarks)
  }
}
