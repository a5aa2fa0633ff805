import Testing
import VignetteEngine

/// Section 4: dynamics and counts.
@Suite struct DynamicMeaningTests {
  private func played(_ declaration: String, _ effects: String) throws -> Played {
    var play = try Played(
      """
      \(declaration)
      scene: Talk
        + greet "Hello."
          \(effects)
      """)
    try play.take("Hello.")
    return play
  }

  @Test func `a dynamic begins at its value`() throws {
    let play = try Played(
      """
      dynamics:
        bond 35
        mood -2 in -5..5 "Mood" higher is better
      counts:
        tally 3
      scene: Talk
        * greet "Hello."
      """)
    #expect(play["bond"] == 35 && play["mood"] == -2 && play["tally"] == 3)
  }

  @Test(arguments: [
    ("bond +7", 57), ("bond -7", 43), ("bond +0", 50), ("bond = 12", 12), ("bond +60", 100), ("bond -60", 0),
    ("bond = 100", 100), ("bond = 0", 0), ("bond +50", 100), ("bond -50", 0), ("bond +999999", 100),
    ("bond -999999", 0),
  ])
  func `an effect changes a dynamic within 0 to 100`(effect: String, value: Int) throws {
    #expect(try played("dynamics:\n  bond 50", effect)["bond"] == value)
  }

  @Test(arguments: [("mood +9", 4), ("mood -9", -3), ("mood = -3", -3), ("mood = 4", 4), ("mood +2", 3)])
  func `a dynamic with its own range stays within it`(effect: String, value: Int) throws {
    let declaration = "dynamics:\n  mood 1 in -3..4 \"Mood\" lower is better"
    #expect(try played(declaration, effect)["mood"] == value)
  }

  @Test(arguments: [("tally +200", 100), ("tally -9", 0), ("tally +2", 3)])
  func `a count is clamped as a dynamic is`(effect: String, value: Int) throws {
    #expect(try played("counts:\n  tally 1", effect)["tally"] == value)
  }

  @Test(arguments: [("bond +70, bond -10", 90), ("bond -70, bond +10", 10), ("bond = 100, bond +5, bond -1", 99)])
  func `every change is clamped, not only the last`(effects: String, value: Int) throws {
    #expect(try played("dynamics:\n  bond 50", effects)["bond"] == value)
  }

  @Test func `the effects of one line all happen, and others stay as they were`() throws {
    let play = try played("dynamics:\n  bond 50\n  tasks 50\n  shame 50", "bond +5, shame -6")
    #expect(play["bond"] == 55 && play["tasks"] == 50 && play["shame"] == 44)
  }

  @Test func `an event tells a value before and after clamping`() throws {
    let play = try played("dynamics:\n  bond 98", "bond +5")
    #expect(play.attempt.turns[1].events.contains(.changed(dynamic: 0, from: 98, to: 100)))
  }
}
