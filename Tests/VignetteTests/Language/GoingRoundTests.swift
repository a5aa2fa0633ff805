import Testing
import VignetteSource

@Suite struct GoingRoundTests {
  private func text(_ scenes: String) -> String { PlainCase.text(behind: "whenever turn > 2\n  -> A\n" + scenes) }

  @Test(arguments: [
    "1️⃣scene: A\n  -> A", "1️⃣scene: A\n  -> B\nscene: B\n  -> A",
    "1️⃣scene: A\n  Ines: x\n  -> B\nscene: B\n  trust +1\n  -> C\nscene: C\n  -> B",
    "1️⃣scene: A\n  if turn > 3\n    -> B\n  else\n    -> A\nscene: B\n  -> A",
    "1️⃣scene: A\n  Ines: x\n  otherwise\n    -> B\nscene: B\n  -> A",
    "1️⃣scene: A\n  * notice-countertransference \"x\"\n  otherwise\n    -> A",
  ])
  func `scenes that must go round without an offer are an error`(scenes: String) {
    let text = text(scenes).replacing("whenever", with: "dynamics:\n  trust 4\nwhenever")
    let marked = MarkedText(text)
    let told = Told.ofCase(marked.text).errors
    #expect(told.codes == [.goingRound], "\(told.sentences)")
    #expect(told.diagnostics.first?.range.lower == marked.offsets[1])
  }

  @Test func `the way round is told`() throws {
    let told = Told.ofCase(text("scene: A\n  -> B\nscene: B\n  -> C\nscene: C\n  -> A")).errors
    #expect(try #require(told.diagnostics.first).message.text.contains("A -> B -> C -> A"))
  }

  @Test(arguments: [
    "scene: A\n  if turn > 3\n    -> A\n  else\n    -> Good",
    "scene: A\n  -> B\nscene: B\n  Ines: x\n  * empathize \"x\"\n    -> A\n  * empathize \"y\"\n    -> Good",
    "scene: A\n  if turn > 3\n    -> A\n  Ines: x\n  * empathize \"x\"\n    -> Good", "scene: A\n  -> Good",
    "scene: A\n  Ines: x\n  * empathize \"x\"\n    -> Good\n  otherwise\n    -> A",
  ])
  func `scenes that may come to an offer or an ending are none`(scenes: String) {
    #expect(Told.ofCase(text(scenes)).errors.lines == [])
  }

  @Test func `a visit that leads away as it begins breaks a round`() {
    let scenes = "scene: A\n  -> B\nvisit: V\n  -> Good\nscene: B\n  -> A"
    #expect(Told.ofCase(text(scenes)).errors.lines == [])
  }

  private func chain(_ length: Int) -> String {
    let scenes = (0..<length).map { "scene: A\($0 == 0 ? "" : String($0))\n  -> A\($0 + 1)\n" }.joined()
    return text(scenes + "scene: A\(length)\n  Ines: x\n  * empathize \"x\"\n    -> Good")
  }

  @Test func `a chain of arrows is bounded, with a message of its own`() {
    #expect(Told.ofCase(chain(50)).errors.codes == [])
    #expect(Told.ofCase(chain(400)).errors.codes == [.chainTooLong])
  }
}
