import Testing
import VignetteEngine
import VignetteSource

@Suite struct RequirementTests {
  private func text(_ item: String) -> String {
    PlainCase.named(behind: "required:\n  \(item)\nending: Six \"bad\" weeks\n  outcome: poor")
  }

  private func requirement(_ item: String) throws -> Requirement {
    try #require(scenario(text(item)).teachingCase.header.requirements.first)
  }

  @Test(arguments: [
    ("\"Second\"", Requirement.Deadline.scene(1)), ("\"later\"", .visit(0)), ("“Good”", .ending(1)),
    ("the end", .end),
    ("the  end", .end), ("\"Six \"bad\" weeks\"", .ending(0)),
  ])
  func `a deadline is a scene, a visit, an ending, or the end`(written: String, deadline: Requirement.Deadline) throws
  {
    let requirement = try requirement("- assess-suicide-risk before \(written): She said \"no more\": twice.")
    #expect(requirement.deadline == deadline)
    #expect(requirement.move == bookManual.move("assess-suicide-risk"))
    #expect(requirement.reason == "She said \"no more\": twice.")
  }

  @Test func `tasks keep the order of the file`() throws {
    let text = PlainCase.text(
      head:
        "required:\n  - empathize before the end: A.\n  - hold-limit before \"Good\": B.\n  - empathize before \"Good\": C."
    )
    #expect(try scenario(text).teachingCase.header.requirements.map(\.reason) == ["A.", "B.", "C."])
  }

  @Test(arguments: [
    ("1️⃣empathize before the end: x", DiagnosticCode.expectedItem), ("- 1️⃣empathise before the end: x", .unknownMove),
    ("1️⃣- empathize after the end: x", .expectedRequirement), ("1️⃣- empathize", .expectedRequirement),
    ("- empathize before 1️⃣Second: x", .titleNeedsQuotes), ("- empathize before \"1️⃣Secnd\": x", .unknownTitle),
    ("- empathize before 1️⃣\"Second: x", .unclosedQuote), ("- empathize before \"Second\" 1️⃣x", .expectedReason),
    ("- empathize before \"Second\"1️⃣:", .expectedReason), ("- empathize before the end 1️⃣x", .expectedReason),
    ("- empathize before the end: x\n    1️⃣- y", .unexpectedLines),
  ])
  func `a wrong task is told at its place`(item: String, code: DiagnosticCode) {
    expectErrors(text(item), code)
  }

  @Test func `tasks stand in a list`() {
    expectErrors(PlainCase.text(head: "required: 1️⃣empathize before the end: x"), .requiredNeedsItems)
    expectErrors(PlainCase.text(head: "1️⃣required:"), .emptyValue)
  }
}
