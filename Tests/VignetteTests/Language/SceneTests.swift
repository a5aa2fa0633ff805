import Testing
import VignetteEngine
import VignetteSource

@Suite struct SceneTests {
  @Test func `a scene has turns, a body, interventions and otherwise`() throws {
    let lines =
      "scene: Third\n  turns: 2\n  Ines: Hm.\n  * empathize \"A.\"\n  + empathize \"B.\"\n  otherwise\n    Ines: So.\n    -> Good"
    let teachingCase = try scenario(PlainCase.named(behind: lines)).teachingCase
    let scene = try #require(teachingCase.scenes.last)
    #expect(scene.title == "Third")
    #expect(scene.turns == 2)
    #expect(scene.body.statements.count == 1)
    #expect(teachingCase.interventions[scene.interventions].map(\.line) == ["A.", "B."])
    #expect(scene.otherwise?.statements.count == 2)
  }

  @Test func `a scene belongs to the visit before it`() throws {
    let behind = "scene: Third\n  -> Good\nvisit: Last\nscene: Fourth\n  -> Good"
    #expect(try scenario(PlainCase.named(behind: behind)).teachingCase.scenes.map(\.visit) == [nil, 0, 0, 1])
  }

  @Test func `scenes keep the order of the file, and other blocks may stand in any`() throws {
    let text = """
      ending: E
        outcome: good
      whenever trust > 90
        -> B
      scene: A
        Ines: {trust}
        * empathize "Yes."
          -> B
      reactions:
        on empathize
          trust +1
      dynamics:
        trust 50
      scene: B
        reveal pills
        -> E
      facts:
        pills "Pills."
      patient: Ines
      title: T

      """
    #expect(Told.ofCase(text).lines == [])
    #expect(try scenario(text).teachingCase.scenes.map(\.title) == ["A", "B"])
  }

  @Test(arguments: [
    ("1️⃣turns: 0", DiagnosticCode.expectedCount), ("1️⃣turns: x", .expectedCount), ("1️⃣turns:", .expectedCount),
    ("turns: 2\n    1️⃣Ines: x", .unexpectedLines),
    ("* empathize \"A.\"\n  1️⃣otherwise", .emptyBlock),
    ("* empathize \"A.\"\n  otherwise\n    -> Good\n  1️⃣otherwise\n    -> Good", .duplicateBlock),
    ("* empathize \"A.\"\n  otherwise1️⃣:\n    -> Good", .needlessColon),
    ("* empathize \"A.\"\n  1️⃣turns: 2", .lateTurns),
  ])
  func `a mistake of a scene is told at its place`(lines: String, code: DiagnosticCode) {
    let marked = MarkedText(PlainCase.named(behind: "scene: Third\n  \(lines)"))
    let told = Told.ofCase(marked.text).errors
    #expect(told.codes == [code], "\(told.sentences)")
    #expect(told.diagnostics.first?.place.line == marked.offsets[1].map { told.file.place(of: $0).line })
  }

  @Test func `a line of the body behind an intervention is warned of`() {
    expectTold(
      PlainCase.text(
        behind:
          "scene: Third\n  Ines: x\n  * empathize \"A.\"\n    -> Good\n  1️⃣Ines: y\nwhenever turn > 1\n  -> Third"),
      .lateBodyLine)
  }

  @Test func `an ending has an outcome and a body`() throws {
    for outcome in Outcome.allCases {
      let text = PlainCase.named(behind: "ending: Bad\n  Ines: x\n  outcome: \(outcome.rawValue)\n  chart: y")
      let ending = try #require(scenario(text).teachingCase.endings.first)
      #expect(ending.outcome == outcome)
      #expect(ending.body.statements.count == 2)
    }
  }

  @Test(arguments: [
    ("1️⃣ending: Bad", DiagnosticCode.missingOutcome), ("1️⃣ending: Bad\n  Ines: x", .missingOutcome),
    ("ending: Bad\n  outcome: 1️⃣godo", .unknownOutcome),
    ("ending: Bad\n  1️⃣outcome:", .unknownOutcome),
    ("ending: Bad\n  outcome: poor\n  1️⃣outcome: good", .duplicateBlock),
    ("ending: Bad\n  outcome: poor\n    1️⃣Ines: x", .unexpectedLines), ("ending: Bad\n  1️⃣outcome good", .missingColon),
  ])
  func `an outcome is required`(lines: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(behind: lines), code)
  }
}
