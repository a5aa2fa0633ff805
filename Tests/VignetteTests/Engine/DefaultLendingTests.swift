import Testing
import VignetteEngine

/// Section 5: the manual's `default` lends where there is no reaction.
@Suite struct DefaultLendingTests {
  private func shown(_ body: String, reactions: String = "") throws -> [String] {
    var play = try Played(
      "dynamics:\n  bond 50\n\(reactions)\nscene: Talk\n  + ask \"How is it?\"\n    \(body)\n  + greet \"Hello.\"")
    try play.take("How is it?")
    return play.shown
  }

  @Test func `an intervention without words takes the default's`() throws {
    #expect(try shown("bond +1") == ["(The patient thinks about it.)"])
    #expect(try shown("note: Mine.") == ["(The patient thinks about it.)", "note: Mine."])
  }

  @Test func `one with words, even where they do not come to be said, does not`() throws {
    #expect(try shown("Ines: Hm.") == ["Ines: Hm."])
    #expect(try shown("if bond > 90\n      Ines: Hm.").isEmpty)
  }

  @Test func `where there is a reaction the default is not lent, even if the reaction has no words`() throws {
    #expect(try shown("note: Mine.", reactions: "reactions:\n  on ask\n    bond -1") == ["note: Mine."])
  }

  @Test func `a move without default and reaction takes nothing`() throws {
    var play = try Played("dynamics:\n  bond 50\nscene: Talk\n  * greet \"Hello.\"\n  * ask \"How?\"")
    try play.take("Hello.")
    #expect(play.shown.isEmpty && play["bond"] == 50)
  }
}
