import Testing
import VignetteEngine

/// Section 5: what of an `if` a reaction lends.
@Suite struct LendingBranchTests {
  /// A case with a reaction to lectures and one lecture with a body.
  private func played(_ body: [String], reaction: [String], bond: Int = 50) throws -> Played {
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

  private static let branch = [
    "if bond >= 50", "  shame +5", "  Ines: High.", "  note: High.", "else", "  shame -5", "  Ines: Low.",
  ]

  @Test(arguments: [(50, 55, ["Ines: High.", "note: High."]), (49, 45, ["Ines: Low."])])
  func `of an if all that holds is lent where nothing is said`(bond: Int, shame: Int, shown: [String]) throws {
    let play = try played([], reaction: LendingBranchTests.branch, bond: bond)
    #expect(play["shame"] == shame && play.shown == shown)
  }

  @Test(arguments: [(50, 55, ["note: High.", "(Hm.)"]), (49, 45, ["(Hm.)"])])
  func `of an if the effects alone are lent to words`(bond: Int, shame: Int, shown: [String]) throws {
    let play = try played(["(Hm.)"], reaction: LendingBranchTests.branch, bond: bond)
    #expect(play["shame"] == shame && play.shown == shown)
  }

  @Test(arguments: [(50, ["Ines: High.", "note: High."]), (49, ["Ines: Low."])])
  func `of an if the words alone are lent to effects`(bond: Int, shown: [String]) throws {
    let play = try played(["bond +0"], reaction: LendingBranchTests.branch, bond: bond)
    #expect(play["shame"] == 50 && play.shown == shown)
  }

  @Test(arguments: [(50, 50), (49, 45)])
  func `a side of an if with nothing to lend still keeps the other from running`(bond: Int, shame: Int) throws {
    let play = try played(
      ["(Hm.)"], reaction: ["if bond >= 50", "  Ines: High.", "else", "  shame -5"], bond: bond)
    #expect(play["shame"] == shame && play.shown == ["(Hm.)"])
  }
}
