import Testing
import VignetteSource

@Suite struct WayWarningTests {
  @Test func `a scene nobody goes to`() {
    expectTold(PlainCase.text(behind: "1️⃣scene: Third\n  Ines: x\n  -> Good"), .unvisitedScene)
    expectTold(
      PlainCase.text(
        behind:
          "1️⃣scene: Third\n  * empathize \"x\"\n    Ines: x\n    -> Third\n  * empathize \"y\"\n    Ines: x\n    -> Good"
      ), .unvisitedScene)
    expectTold(PlainCase.text(behind: "whenever turn > 2\n  -> Third\nscene: Third\n  -> Good"))
  }

  @Test func `an ending nobody reaches`() {
    expectTold(PlainCase.text(behind: "1️⃣ending: Bad\n  outcome: poor"), .unreachedEnding)
    expectTold(PlainCase.text(body: "if turn > 2\n  -> Bad", behind: "ending: Bad\n  outcome: poor"))
  }

  @Test func `a dead end`() {
    let rule = "whenever turn > 2\n  -> Third\n"
    expectTold(PlainCase.text(behind: rule + "1️⃣scene: Third\n  Ines: x"), .sceneWithoutOffer)
    expectTold(PlainCase.text(behind: rule + "1️⃣scene: Third\n  if turn > 3\n    -> Good"), .sceneWithoutOffer)
    expectTold(
      PlainCase.text(behind: rule + "1️⃣scene: Third\n  * notice-countertransference \"x\""), .sceneWithoutOffer)
    expectTold(PlainCase.text(behind: rule + "scene: Third\n  if turn > 3\n    -> Good\n  else\n    -> Good"))
    expectTold(PlainCase.text(behind: rule + "scene: Third\n  Ines: x\n  otherwise\n    -> Good"))
  }

  @Test func `an otherwise that nothing reaches`() {
    let rule = "whenever turn > 2\n  -> Third\n"
    let scene = rule + "scene: Third\n  + empathize \"x\"\n    -> Good\n  1️⃣otherwise\n    -> Good"
    expectTold(PlainCase.text(behind: scene), .unreachedOtherwise)
    let plain = scene.replacing("1️⃣", with: "")
    expectTold(PlainCase.text(behind: plain.replacing("scene: Third", with: "scene: Third\n  turns: 2")))
    expectTold(PlainCase.text(behind: plain.replacing("\"x\"", with: "\"x\"\n    when: turn < 9")))
    expectTold(PlainCase.text(behind: plain.replacing("+ empathize", with: "* empathize")))
    expectTold(
      PlainCase.text(
        behind: scene.replacing("  + empathize \"x\"\n", with: "  if turn > 3\n").replacing(
          "  1️⃣", with: "  else\n    -> Good\n  1️⃣")), .unreachedOtherwise)
  }

  @Test func `turns without an otherwise`() {
    let scene =
      "whenever turn > 2\n  -> Third\n1️⃣scene: Third\n  turns: 2\n  Ines: x\n  * empathize \"x\"\n    -> Good"
    let told = Told.ofCase(MarkedText(PlainCase.text(behind: scene)).text)
    #expect(told.codes == [.turnsWithoutOtherwise])
  }

  @Test func `a line behind an arrow`() {
    expectTold(PlainCase.text(under: "-> Good\n1️⃣Ines: x"), .afterLead)
    expectTold(PlainCase.text(body: "if turn > 3\n  -> Good\n  1️⃣Ines: x\nInes: y"), .afterLead)
    expectTold(PlainCase.text(body: "if turn > 3\n  -> Good\nelse\n  Ines: x\nInes: y"))
    expectTold(PlainCase.text(under: "if turn > 3\n  -> Good\nelse if turn > 2\n  -> Good\nInes: y"))
  }

  @Test func `a line behind an if that leads away whatever holds`() {
    let told = Told.ofCase(
      MarkedText(PlainCase.text(under: "if turn > 3\n  -> Good\nelse\n  -> Good\n1️⃣note: x")).text)
    #expect(told.codes == [.afterLead])
  }
}
