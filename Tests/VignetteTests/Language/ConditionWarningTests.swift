import Testing
import VignetteSource

@Suite struct ConditionWarningTests {
  private let head =
    "turns: 9\ndynamics:\n  trust 40\n  bond 40\n  sorrow 5 in 1..9 \"Sorrow\" lower is better\ncounts:\n  asked 0 in 0..3\nfacts:\n  pills \"x\""
  private let body = "Ines: {trust} {bond} {sorrow}."
  private let under = "trust +4, sorrow +1, asked +1\nreveal pills\nrupture withdrawal"

  private func text(_ condition: String) -> String {
    PlainCase.text(
      head: head, body: body, under: under,
      behind: "1️⃣whenever \(condition)\n  Ines: {trust}\nwhenever asked > 0\n  Ines: x\n")
  }

  @Test(arguments: [
    "trust > 100", "trust < 0", "sorrow > 9", "sorrow < 1", "sorrow is 0", "bond > 40", "bond is not 40", "asked > 3",
    "turn > 9",
    "trust > 50 and trust < 50", "trust >= 50 and (sorrow > 3 and trust < 20)", "trust > sorrow + 99",
    "trust * 2 > 200",
    "ruptured confrontation", "not (trust >= 0)", "trust > 100 or bond > 50", "ruptures < 0",
    "chosen notice-countertransference",
    "3 > 4",
  ])
  func `a condition that never holds`(condition: String) {
    expectTold(text(condition), .neverHolds)
  }

  @Test(arguments: [
    "trust > 99", "trust > 40", "trust < 40", "sorrow = 9", "sorrow = 1", "bond is 40 and trust > 40", "asked = 3",
    "turn >= 9", "turn is 1",
    "trust > 50 or trust < 30", "trust > sorrow + 90", "ruptured", "not ruptured", "ruptured withdrawal",
    "revealed pills", "not revealed pills",
    "visited \"First\"", "chosen empathize", "chosen hold-limit", "ruptures > 3", "trust > bond", "trust is not 40",
    "chosen \"That\"",
  ])
  func `a condition that may hold and may not is no mistake`(condition: String) {
    expectTold(text(condition).replacing("1️⃣", with: ""))
  }

  @Test(arguments: [
    "trust >= 0", "sorrow > 0", "not (trust > 100)", "trust > 50 or trust <= 50", "turn >= 0", "bond is 40",
  ])
  func `a condition that always holds`(condition: String) {
    expectTold(text(condition), .alwaysHolds)
  }

  @Test func `a fact that nothing reveals cannot be revealed`() {
    let text = PlainCase.text(head: "facts:\n  1️⃣pills \"x\"", behind: "2️⃣whenever revealed pills\n  Ines: x")
    expectTold(text, .unrevealedFact, .neverHolds)
  }

  @Test func `a scene that nothing leads to cannot be visited`() {
    let text = PlainCase.text(behind: "1️⃣scene: Third\n  Ines: x\n  -> Good\n2️⃣whenever visited \"Third\"\n  Ines: x")
    expectTold(text, .unvisitedScene, .neverHolds)
  }

  @Test func `without a rupture none can be open`() {
    expectTold(PlainCase.text(behind: "1️⃣whenever ruptured\n  Ines: x"), .neverHolds)
    expectTold(PlainCase.text(behind: "1️⃣whenever ruptures > 0\n  Ines: x"), .neverHolds)
  }

  @Test func `each condition is marked where it stands`() {
    let dynamics = "dynamics:\n  trust 40"
    expectTold(PlainCase.text(head: dynamics, under: "1️⃣when: trust > 100\ntrust +4"), .neverHolds)
    expectTold(PlainCase.text(head: dynamics, body: "1️⃣if trust > 100\n  Ines: x", under: "trust +4"), .neverHolds)
    expectTold(
      PlainCase.text(head: dynamics, under: "trust +4", behind: "1️⃣whenever trust > 100\n  Ines: x"), .neverHolds)
  }

  @Test func `an else if is asked only where those before it do not hold`() {
    let dynamics = "dynamics:\n  trust 40"
    let lines = "if trust > 50\n  Ines: x\n1️⃣else if trust > 60\n  Ines: y"
    expectTold(PlainCase.text(head: dynamics, body: lines, under: "trust +4"), .neverHolds)
    let rest = "if trust > 50\n  Ines: x\n1️⃣else if trust <= 50\n  Ines: y"
    expectTold(PlainCase.text(head: dynamics, body: rest, under: "trust +4"), .alwaysHolds)
    let fair = "if trust > 60\n  Ines: x\nelse if trust > 50\n  Ines: y\nelse\n  Ines: z"
    expectTold(PlainCase.text(head: dynamics, body: fair, under: "trust +4"))
  }
}
