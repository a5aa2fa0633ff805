import Testing
import VignetteEngine

@Suite struct ConditionTests {
  private let trust = Quantity.dynamic(3)
  private let bond = Quantity.dynamic(0)

  private func trustOver(_ number: Int) -> Condition { .compare(trust, .greater, .number(number)) }

  @Test(arguments: [
    ("<", Comparison.less), ("<=", .lessOrEqual), (">", .greater), (">=", .greaterOrEqual), ("=", .equal),
    ("is", .equal),
    ("is not", .notEqual), ("is   not", .notEqual), ("≤", .lessOrEqual), ("≥", .greaterOrEqual),
  ])
  func `names and numbers are compared`(sign: String, comparison: Comparison) throws {
    #expect(try condition("trust \(sign) 40") == .compare(trust, comparison, .number(40)))
    #expect(try condition("40 \(sign) bond") == .compare(.number(40), comparison, bond))
    #expect(try condition("trust \(sign) bond") == .compare(trust, comparison, bond))
  }

  @Test func `numbers are whole, and may be below zero`() throws {
    #expect(try condition("trust > -5") == trustOver(-5))
    #expect(try condition("trust > −5") == trustOver(-5))
    #expect(try condition("trust > 999999") == trustOver(999_999))
    #expect(try condition("trust > 007") == trustOver(7))
  }

  @Test func `counts, derived names, turns and ruptures are read like dynamics`() throws {
    #expect(try condition("asked is 2") == .compare(.dynamic(4), .equal, .number(2)))
    #expect(try condition("alliance < 20") == .compare(.derived(0), .less, .number(20)))
    #expect(try condition("turn >= 3") == .compare(.turn, .greaterOrEqual, .number(3)))
    #expect(try condition("ruptures > 1") == .compare(.ruptures, .greater, .number(1)))
  }

  @Test func `questions of what was visited, revealed, chosen and ruptured`() throws {
    #expect(try condition("visited \"Second\"") == .visitedScene(1))
    #expect(try condition("visited \"later\"") == .visitedVisit(0))
    #expect(try condition("revealed mother-pills") == .revealed(0))
    #expect(try condition("chosen empathize") == .chosenMove(try #require(bookManual.move("empathize"))))
    #expect(try condition("ruptured") == .ruptured(nil))
    #expect(try condition("ruptured withdrawal") == .ruptured(.withdrawal))
    #expect(try condition("ruptured confrontation") == .ruptured(.confrontation))
  }

  @Test(arguments: ["That sounds", "that SOUNDS hard", "That sounds hard.", "T", "That — sounds"])
  func `chosen takes the beginning of an intervention's line`(beginning: String) throws {
    #expect(try condition("chosen \"\(beginning)\"") == .chosenLine(0))
  }

  @Test func `the whole line is meant where it is the beginning of another as well`() throws {
    let scenes =
      "scene: Third\n  * empathize \"That sounds hard. Go on.\"\n    -> Good\nwhenever chosen \"That sounds hard.\"\n  repair"
    #expect(try scenario(PlainCase.named(behind: scenes)).teachingCase.rules.first?.condition == .chosenLine(0))
  }

  @Test func `sums bind closer than comparisons, and products closer than sums`() throws {
    let sum = Quantity.plus(trust, .times(.number(2), bond))
    #expect(try condition("trust + 2 * bond > 4") == .compare(sum, .greater, .number(4)))
    #expect(
      try condition("trust - bond - 1 = 0") == .compare(.minus(.minus(trust, bond), .number(1)), .equal, .number(0)))
    #expect(
      try condition("1 < (trust + bond) * 2") == .compare(.number(1), .less, .times(.plus(trust, bond), .number(2))))
    #expect(try condition("trust – bond = 0") == .compare(.minus(trust, bond), .equal, .number(0)))
  }

  @Test func `not goes with what follows it directly`() throws {
    #expect(try condition("not ruptured and trust > 4") == .and(.not(.ruptured(nil)), trustOver(4)))
    #expect(try condition("not trust > 4 or ruptured") == .or(.not(trustOver(4)), .ruptured(nil)))
    #expect(try condition("not (ruptured and trust > 4)") == .not(.and(.ruptured(nil), trustOver(4))))
    #expect(try condition("not not ruptured") == .not(.not(.ruptured(nil))))
  }

  @Test func `several ands, or several ors, stand without parentheses`() throws {
    let parts = [Condition.ruptured(nil), trustOver(1), .revealed(0)]
    let words = "ruptured and trust > 1 and revealed mother-pills"
    #expect(try condition(words) == .and(.and(parts[0], parts[1]), parts[2]))
    #expect(try condition(words.replacing(" and ", with: " or ")) == .or(.or(parts[0], parts[1]), parts[2]))
  }

  @Test func `parentheses join ands with ors`() throws {
    #expect(
      try condition("ruptured and (trust > 1 or revealed mother-pills)")
        == .and(.ruptured(nil), .or(trustOver(1), .revealed(0))))
    #expect(
      try condition("((ruptured or trust > 1) and (revealed mother-pills))")
        == .and(.or(.ruptured(nil), trustOver(1)), .revealed(0)))
  }

  @Test func `two quoted parts may stand in one condition`() throws {
    #expect(
      try condition("visited \"Second\" and not visited \"Later\"") == .and(.visitedScene(1), .not(.visitedVisit(0))))
    #expect(try condition("chosen \"That sounds\" or visited “Second”") == .or(.chosenLine(0), .visitedScene(1)))
  }

  @Test func `a title with quotation marks in it may be asked for`() throws {
    let scene =
      "scene: The \"bad\" doctor\n  -> Good\nwhenever visited \"The \"bad\" doctor\" and trust > 4\n  repair"
    let rules = try scenario(PlainCase.named(behind: scene)).teachingCase.rules
    #expect(rules.first?.condition == .and(.visitedScene(2), trustOver(4)))
  }
}
