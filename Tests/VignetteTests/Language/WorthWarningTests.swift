import Testing
import VignetteSource

/// Blocks that surely were to have the manual's points, and have none since another block says what it is worth.
@Suite struct WorthWarningTests {
  private func text(_ under: String, move: String = "empathize") -> String {
    PlainCase.text(head: "dynamics:\n  trust 40", body: "Ines: {trust}\ntrust +1", under: under)
      .replacing("* empathize", with: "* \(move)")
  }

  @Test func `a block that says nothing, where another takes the manual's points away`() {
    expectTold(text("1️⃣if trust >= 60\n  Ines: Yes.\nelse\n  credit none"), .silentBlock)
    expectTold(text("if trust >= 60\n  fault alliance 1 \"x\"\n1️⃣else\n  Ines: Yes."), .silentBlock)
    expectTold(
      text("if trust >= 60\n  credit none\n1️⃣else if trust >= 50\n  Ines: Yes.\n2️⃣else\n  Ines: No."), .silentBlock,
      .silentBlock)
  }

  @Test func `an if without else, all blocks of which take the manual's points away`() {
    expectTold(text("1️⃣if trust >= 60\n  credit none"), .silentBlock)
    expectTold(text("1️⃣if trust >= 60\n  credit none\nelse if trust >= 50\n  fault alliance 1 \"x\""), .silentBlock)
  }

  @Test func `a block that does nothing but good and says nothing, beside one that earns`() {
    expectTold(
      text("1️⃣if trust >= 60\n  trust +10\n  Ines: Yes.\nelse\n  credit alliance 1 \"x\""), .silentBlock)
    expectTold(text("if trust >= 60\n  trust -10\n  Ines: Yes.\nelse\n  credit alliance 1 \"x\""))
  }

  @Test func `a poor move is warned of the other way round`() {
    let poor = { (lines: String) in self.text(lines, move: "threaten-discharge") }
    expectTold(poor("if trust >= 60\n  credit none\n1️⃣else\n  Ines: No."), .silentBlock)
    expectTold(poor("if trust >= 60\n  fault alliance 1 \"x\"\n1️⃣else\n  trust -10"), .silentBlock)
    expectTold(poor("if trust >= 60\n  fault alliance 1 \"x\"\nelse\n  Ines: No."))
  }

  @Test(arguments: [
    "if trust >= 60\n  credit alliance 2 \"x\"\nelse\n  Ines: That's well put.",
    "if trust >= 60\n  credit alliance 2 \"x\"\nelse\n  credit none\n  trust +10",
    "if trust >= 60\n  credit alliance 2 \"x\"", "credit none\nif trust >= 60\n  credit alliance 2 \"x\"",
    "credit alliance 1 \"x\"\nif trust >= 60\n  fault alliance 1 \"y\"",
    "if trust >= 60\n  Ines: Yes.\nelse\n  credit none\nif trust >= 50\n  credit none\nelse\n  credit alliance 1 \"x\"",
    "if trust >= 60\n  Ines: Yes.\nelse\n  Ines: No.",
    "if trust >= 60\n  if turn > 3\n    credit none\n  else\n    credit alliance 1 \"x\"\nelse\n  credit none",
  ])
  func `where every block says it, or the silent one plainly means it, nothing is said`(lines: String) {
    expectTold(text(lines))
  }

  @Test func `blocks within blocks are looked at as well`() {
    expectTold(
      text("if trust >= 60\n  if turn > 3\n    credit none\n  1️⃣else\n    Ines: Yes.\nelse\n  credit none"),
      .silentBlock)
  }

  @Test func `a move that the manual gives nothing has nothing to lose`() {
    expectTold(text("if trust >= 60\n  credit none\nelse\n  Ines: No.", move: "symptom-inquiry"))
  }
}
