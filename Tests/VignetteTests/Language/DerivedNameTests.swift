import Testing
import VignetteEngine
import VignetteSource

@Suite struct DerivedNameTests {
  @Test func `a derived name can be used where all its parts are declared`() throws {
    let text = PlainCase.named(
      body: "Ines: {alliance}.", under: "alliance +3", behind: "whenever alliance > 90\n  repair")
    let teachingCase = try scenario(text).teachingCase
    #expect(teachingCase.derived.map(\.id) == ["alliance"])
    #expect(teachingCase.derived.first?.parts == [0, 1, 2])
  }

  @Test(arguments: ["bond", "tasks", "goals"])
  func `where one of its parts lacks it is told, and which`(part: String) throws {
    let parts = ["bond", "tasks", "goals"].filter { $0 != part }.map { "  \($0) 50" }.joined(separator: "\n")
    for text in [
      PlainCase.text(head: "dynamics:\n" + parts, body: "1️⃣alliance +3"),
      PlainCase.text(head: "dynamics:\n" + parts, body: "if 1️⃣alliance > 4\n  Ines: x"),
      PlainCase.text(head: "dynamics:\n" + parts, body: "Ines: {1️⃣alliance}"),
    ] {
      expectErrors(text, .derivedWithoutParts)
      let hint = Told.ofCase(MarkedText(text).text).errors.diagnostics.first?.message.hint
      #expect(try #require(hint).contains(part))
    }
  }

  @Test func `it is the mean of its parts, a half rounded up`() {
    let two = DerivedValue(id: "x", label: "X", parts: [0, 1])
    #expect(two.mean(of: [1, 2]) == 2)
    #expect(two.mean(of: [1, 1]) == 1)
    #expect(two.mean(of: [-1, -2]) == -1)
    let three = DerivedValue(id: "x", label: "X", parts: [0, 1, 2])
    #expect(three.mean(of: [50, 50, 51]) == 50)
    #expect(three.mean(of: [50, 51, 51]) == 51)
  }
}
