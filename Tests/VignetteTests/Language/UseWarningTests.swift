import Testing
import VignetteSource

@Suite struct UseWarningTests {
  @Test func `a character who never speaks`() {
    expectTold(PlainCase.text(head: "1️⃣character: Dr. Osei"), .silentCharacter)
    expectTold(PlainCase.text(head: "character: Dr. Osei", body: "Osei: x"))
    expectTold(PlainCase.text(head: "character: Dr. Osei", body: "vary\n  - Osei: x\n  - Ines: x"))
  }

  @Test func `a fact nobody reveals`() {
    expectTold(PlainCase.text(head: "facts:\n  pills \"x\"\n  1️⃣stops \"y\"", under: "reveal pills"), .unrevealedFact)
    expectTold(PlainCase.text(head: "facts:\n  pills \"x\"", behind: "reactions:\n  on empathize\n    reveal pills"))
  }

  @Test func `a dynamic nothing reads`() {
    expectTold(PlainCase.text(head: "dynamics:\n  1️⃣trust 40", under: "trust +4"), .unreadDynamic)
    expectTold(PlainCase.text(head: "dynamics:\n  trust 40", body: "Ines: {trust}", under: "trust +4"))
    expectTold(PlainCase.text(head: "dynamics:\n  trust 40", under: "trust +4\nif trust > 42\n  Ines: x"))
    expectTold(
      PlainCase.text(head: "dynamics:\n  trust 40", under: "trust +4", behind: "whenever 3 < trust - 40\n  Ines: x"))
  }

  @Test func `a count nothing reads`() {
    expectTold(PlainCase.text(head: "counts:\n  1️⃣asked 0", under: "asked +1"), .unreadCount)
    expectTold(PlainCase.text(head: "counts:\n  asked 0", under: "asked +1\nif asked > 0\n  Ines: x"))
  }

  @Test func `the parts of a derived name are read by it`() {
    expectTold(PlainCase.text(head: "dynamics:\n  bond 4\n  tasks 4\n  goals 4", under: "bond +1"))
  }

  @Test func `two interventions in a scene with the same line`() {
    let scene =
      "whenever turn > 3\n  -> Third\nscene: Third\n  Ines: x\n  * empathize \"I see.\"\n    -> Good\n  1️⃣* empathize \"I SEE\"\n    -> Good"
    expectTold(PlainCase.text(behind: scene), .sameLineTwice)
    expectTold(PlainCase.text(behind: scene.replacing("1️⃣* empathize \"I SEE\"", with: "* empathize \"I see it.\"")))
  }

  @Test func `the same line in two scenes is no mistake`() {
    expectTold(
      PlainCase.text(
        behind:
          "whenever turn > 3\n  -> Third\nscene: Third\n  * empathize \"That sounds hard.\"\n    Ines: x\n    -> Good"
      ))
  }

  @Test func `a move used against its sense with no word of its worth`() {
    let head = "dynamics:\n  trust 40\n  shame 40"
    let body = "Ines: {trust}, {shame}."
    let scene = PlainCase.text(head: head, body: body, under: "trust -4").replacing(
      "* empathize", with: "1️⃣* empathize")
    expectTold(scene, .againstSense)
    expectTold(scene.replacing("trust -4", with: "shame +4"), .againstSense)
    expectTold(scene.replacing("trust -4", with: "rupture withdrawal"), .againstSense)
    for fair in [
      "trust -4\n    credit none", "trust -4\n    fault alliance 1 \"x\"", "trust -4, shame -4", "shame -4",
      "note: x",
    ] {
      expectTold(scene.replacing("1️⃣", with: "").replacing("trust -4", with: fair))
    }
  }

  @Test func `a poor move that does nothing but good`() {
    let scene = PlainCase.text(head: "dynamics:\n  trust 40", body: "Ines: {trust}", under: "trust +4")
      .replacing("* empathize", with: "1️⃣* threaten-discharge")
    expectTold(scene, .againstSense)
    expectTold(scene.replacing("1️⃣", with: "").replacing("trust +4", with: "trust +4\n    credit alliance 1 \"x\""))
    expectTold(scene.replacing("1️⃣", with: "").replacing("trust +4", with: "trust -4"))
  }

  @Test func `a required move that nothing offers, and a focus that nothing serves`() {
    expectTold(PlainCase.text(head: "required:\n  1️⃣- assess-suicide-risk before the end: x"), .requiredNeverOffered)
    expectTold(PlainCase.text(head: "1️⃣focus: mind-body"), .unservedFocus)
    expectTold(PlainCase.text(head: "focus: mind-body", under: "credit mind-body 1 \"x\""))
  }
}
