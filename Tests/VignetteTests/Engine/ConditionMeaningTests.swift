import Testing
import VignetteEngine

/// Section 4: what conditions may read.
@Suite struct ConditionMeaningTests {
  /// Whether a condition holds after some things were done in a drawn case.
  private func holds(_ condition: String, after lines: [String]) throws -> Bool {
    var play = try Played(
      """
      dynamics:
        bond 30
        tasks 40
        goals 50
      counts:
        tally 2
      facts:
        secret "A secret."
      visit: Monday
      scene: Talk
        if visited "Talk"
          (Already visited.)
        + greet "Hello."
        * ask "How is it?"
          reveal secret
        * lecture "Listen."
          rupture withdrawal
        * promise "It will be fine."
          rupture confrontation
        + share "I am sorry."
          repair
        * notice "I am tense."
        * ask-risk "On."
          -> Walk
      visit: Tuesday
      scene: Walk
        + greet "So?"
          if \(condition)
            Ines: yes
          else
            Ines: no
      """)
    for line in lines + ["On.", "So?"] { try play.take(line) }
    return play.shown == ["Ines: yes"]
  }

  @Test(arguments: [
    ("bond < 31", true), ("bond < 30", false), ("bond <= 30", true), ("bond <= 29", false), ("bond > 29", true),
    ("bond > 30", false), ("bond >= 30", true), ("bond >= 31", false), ("bond = 30", true), ("bond = 31", false),
    ("bond is 30", true), ("bond is 29", false), ("bond is not 30", false), ("bond is not 29", true),
    ("bond < tasks", true), ("30 = bond", true), ("tally = 2", true), ("alliance = 40", true),
    ("alliance > 40", false),
  ])
  func `names and whole numbers are compared`(condition: String, truth: Bool) throws {
    #expect(try holds(condition, after: []) == truth)
  }

  @Test(arguments: [
    ("bond + tasks = 70", true), ("tasks - bond = 10", true), ("bond - tasks = -10", true),
    ("bond * tally = 60", true),
    ("bond + tally * 3 = 36", true), ("bond - tally - 1 = 27", true), ("bond + 1 > tasks - 10", true),
    ("bond + tasks < 70", false), ("tally * tally * tally = 8", true),
    ("999999 * 999999 * 999999 * 999999 > 999999", true), ("0 - 999999 * 999999 * 999999 < 0", true),
  ])
  func `sums are reckoned as at school`(condition: String, truth: Bool) throws {
    #expect(try holds(condition, after: []) == truth)
  }

  @Test(arguments: [
    ("not bond = 30", false), ("not bond = 31", true), ("bond = 30 and tasks = 40", true),
    ("bond = 30 and tasks = 41", false), ("bond = 31 and tasks = 40", false), ("bond = 31 or tasks = 40", true),
    ("bond = 30 or tasks = 41", true), ("bond = 31 or tasks = 41", false),
    ("not bond = 31 and tasks = 41", false), ("not bond = 30 or tasks = 40", true),
    ("not (bond = 31 and tasks = 40)", true), ("bond = 31 and (tasks = 41 or goals = 50)", false),
    ("(bond = 31 and tasks = 41) or goals = 50", true),
  ])
  func `not, and, or and parentheses`(condition: String, truth: Bool) throws {
    #expect(try holds(condition, after: []) == truth)
  }

  @Test(arguments: [
    ([], 2), (["Hello."], 3), (["Hello.", "Hello."], 4), (["I am tense."], 2), (["I am tense.", "How is it?"], 3),
  ])
  func `turn counts interventions but not inward ones, the present one too`(lines: [String], turn: Int) throws {
    #expect(try holds("turn = \(turn)", after: lines))
  }

  @Test(arguments: [("visited \"Talk\"", true), ("visited \"Walk\"", true), ("visited \"Monday\"", true)])
  func `visited asks for scenes and visits`(condition: String, truth: Bool) throws {
    #expect(try holds(condition, after: []) == truth)
  }

  @Test(arguments: [([], false), (["How is it?"], true), (["Hello."], false)])
  func `revealed asks for a fact`(lines: [String], truth: Bool) throws {
    #expect(try holds("revealed secret", after: lines) == truth)
  }

  @Test(arguments: [
    ("chosen ask", [], false), ("chosen ask", ["How is it?"], true), ("chosen ask", ["Hello."], false),
    ("chosen notice", ["I am tense."], true), ("chosen \"How is\"", ["How is it?"], true),
    ("chosen \"How is\"", ["Hello."], false), ("chosen \"How is it?\"", ["How is it?"], true),
    ("chosen greet", [], true), ("chosen \"Hello\"", [], false),
  ])
  func `chosen asks for a move or for one line`(condition: String, lines: [String], truth: Bool) throws {
    #expect(try holds(condition, after: lines) == truth)
  }

  @Test(arguments: [
    ("ruptured", [], false), ("ruptured", ["Listen."], true), ("ruptured withdrawal", ["Listen."], true),
    ("ruptured confrontation", ["Listen."], false), ("ruptured", ["Listen.", "I am sorry."], false),
    ("ruptured confrontation", ["Listen.", "It will be fine."], true),
    ("ruptured withdrawal", ["Listen.", "It will be fine."], false),
    ("ruptured withdrawal", ["It will be fine.", "Listen."], true),
    ("ruptured", ["Listen.", "It will be fine.", "I am sorry."], false),
  ])
  func `ruptured asks whether one is open, and of which kind`(
    condition: String, lines: [String], truth: Bool
  ) throws {
    #expect(try holds(condition, after: lines) == truth)
  }

  @Test(arguments: [
    ([], 0), (["Listen."], 1), (["Listen.", "It will be fine."], 2), (["Listen.", "I am sorry."], 1),
    (["Listen.", "I am sorry.", "It will be fine."], 2), (["I am sorry."], 0),
  ])
  func `ruptures counts all so far, open or closed`(lines: [String], count: Int) throws {
    #expect(try holds("ruptures = \(count)", after: lines))
  }
}
