import Testing
import VignetteEngine
import VignetteSource

/// What people write who think in plain English, or in a word processor, is told with what the language writes instead.
@Suite struct SlipTests {
  @Test(arguments: [
    ("1️⃣go to Good", "-> Good"), ("if trust > 4\n  Ines: x\n1️⃣or else\n  Ines: y", "else"),
    ("1️⃣Ines Alvarez says: x", "Ines Alvarez: …"), ("if trust 1️⃣is greater than 30\n  Ines: x", ">"),
    ("if trust 1️⃣is not at least 30\n  Ines: x", "<"), ("if trust 1️⃣above 30\n  Ines: x", ">"),
    ("if 1️⃣mother-pills\n  Ines: x", "revealed mother-pills"),
    ("if 1️⃣fact mother-pills\n  Ines: x", "revealed mother-pills"), ("if 1️⃣empathize\n  Ines: x", "chosen empathize"),
    ("1️⃣trust: +5", "take out the colon"), ("1️⃣shame: +5", "shame 40"),
    ("critical 1️⃣'It was left open.'", "\"It was left open.\""),
    ("critical 1️⃣‘It was left open.’", "\"It was left open.\""),
  ])
  func `a natural slip is told with what was meant`(line: String, meant: String) throws {
    let text = MarkedText(PlainCase.named(body: line))
    let told = Told.ofCase(text.text).errors
    let slip = try #require(told.diagnostics.first { $0.range.lower == text.offsets[1] }, "\(told.sentences)")
    #expect(slip.message.hint?.contains(meant) == true, "\(slip.message)")
  }

  @Test(arguments: ["•", "●", "▪", "•\t"])
  func `a bullet stands for the star of an intervention`(bullet: String) throws {
    let text = PlainCase.text().replacing("* empathize", with: "\(bullet) empathize")
    expectTold(text)
    #expect(Told.ofCase(text).teachingCase?.interventions.count == 1)
  }

  @Test func `an intervention that lost its indentation is told as one, and nothing is said to be missing`() {
    let text = PlainCase.text().replacing("  * empathize", with: "1️⃣•\tempathize")
    let marks = MarkedText(text)
    let told = Told.ofCase(marks.text)
    #expect(told.codes.first == .misplacedIntervention)
    #expect(!told.codes.contains(.missingIntervention), "\(told.sentences)")
  }

  @Test func `an arrow of the scene is told as what leaves it at once, wherever it stands, and nothing beside`() {
    let late = PlainCase.text(behind: "  1️⃣-> Good\n  otherwise\n    Ines: x\n    -> Good")
    expectTold(late, .lateBodyLine)
    expectTold(PlainCase.text(body: "1️⃣-> Good"), .afterLead)
  }

  @Test func `speech begins with no stage direction and leaves no parenthesis open`() {
    expectTold(PlainCase.text(body: "1️⃣Ines: (quietly) x"), .spokenDirection)
    expectTold(PlainCase.text(body: "1️⃣Ines: (She looks away.) x"), .spokenDirection)
    expectTold(PlainCase.text(body: "1️⃣Ines: x (she looks away"), .spokenDirection)
    expectTold(PlainCase.text(body: "Ines: x. (She looks away.) y (or z)."))
  }

  @Test(arguments: [
    ("trust >= 120", "trust is never above 100"), ("trust < 0", "trust is never below 0"),
    ("bond > 50", "nothing changes bond, which is 50"),
    ("revealed mother-pills", "nothing reveals mother-pills (line 11)"),
    ("trust >= 60 and trust < 40", "different values of trust"), ("ruptured", "nothing opens such a rupture"),
  ])
  func `why a condition can never hold is said`(condition: String, why: String) throws {
    let text = PlainCase.named(under: "trust +5\nif \(condition)\n  Ines: x")
    let told = try #require(Told.ofCase(text).diagnostics.first { $0.code == .neverHolds })
    #expect(told.message.text.contains(why), "\(told.message.text)")
  }
}
