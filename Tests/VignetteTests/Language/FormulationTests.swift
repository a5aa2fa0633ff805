import Testing
import VignetteEngine
import VignetteSource

@Suite struct FormulationTests {
  @Test func `a formulation asks a question and names the right patterns`() throws {
    let text = PlainCase.text(
      behind: "formulation: What: is in the way?\n  answer: negative-transference, dread-of-recovery")
    let formulation = try #require(scenario(text).teachingCase.formulation)
    #expect(formulation.question == "What: is in the way?")
    #expect(formulation.answers == ["negative-transference", "dread-of-recovery"].map { bookManual.pattern($0) })
  }

  @Test func `debrief lists the educator's questions`() throws {
    let text = PlainCase.text(behind: "debrief:\n  - What did her counting do to you?\n  - And now?")
    #expect(try scenario(text).teachingCase.questions == ["What did her counting do to you?", "And now?"])
  }

  @Test(arguments: [
    ("formulation: x\n  answer: dread-of-recovery, 1️⃣dread-of-recover", DiagnosticCode.unknownPattern),
    ("1️⃣formulation:\n  answer: dread-of-recovery", .emptyValue), ("1️⃣formulation: x", .expectedAnswer),
    ("formulation: x\n  1️⃣dread-of-recovery", .expectedAnswer), ("formulation: x\n  1️⃣answer:", .emptyValue),
    ("formulation: x\n  answer: dread-of-recovery\n    1️⃣- y", .unexpectedLines), ("1️⃣debrief:", .emptyValue),
    ("debrief:\n  1️⃣x", .expectedItem),
  ])
  func `a mistake in what is asked after the ending is told at its place`(block: String, code: DiagnosticCode) {
    expectErrors(PlainCase.text(behind: block), code)
  }

  @Test func `names behind a continued line and a no-break space are told at their places`() {
    let lines = "formulation: x\n  answer: dread-of-recovery, \\\n    negative-transference,\u{A0}1️⃣dread-of-recover"
    expectErrors(PlainCase.text(behind: lines), .unknownPattern)
    expectErrors(PlainCase.text(head: "focus:\u{A0}alliance,\u{A0}1️⃣allianse"), .unknownPrinciple)
    expectErrors(PlainCase.text(head: "focus: alliance, \\\n1️⃣allianse"), .unknownPrinciple)
  }
}
