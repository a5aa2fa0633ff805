import Testing
import VignetteEngine
import VignetteSource

@Suite struct ChartTests {
  private func text(_ lines: String) -> String {
    PlainCase.text().replacing("patient: Ines Alvarez", with: "patient: Ines Alvarez\n" + lines)
  }

  @Test func `a patient has what she presents with, a history, medicines, and what is hidden`() throws {
    let chart = try scenario(
      text("  presents: A: b.\n  history: Long.\n  hidden: Alone.\n  medicines:\n    - venlafaxine 75 mg\n    - none")
    ).teachingCase.chart
    #expect(chart.presents == "A: b.")
    #expect(chart.history == "Long.")
    #expect(chart.hidden == "Alone.")
    #expect(chart.medicines == ["venlafaxine 75 mg", "none"])
  }

  @Test func `medicines take one line as well`() throws {
    #expect(try scenario(text("  medicines: none")).teachingCase.chart.medicines == ["none"])
  }

  @Test func `a patient may have none of it`() throws {
    #expect(try scenario(PlainCase.text()).teachingCase.chart == PatientChart())
  }

  @Test(arguments: [
    ("  1️⃣presnts: x", DiagnosticCode.unknownKey), ("  1️⃣presents:", .emptyValue),
    ("  presents: a\n  1️⃣presents: b", .duplicateBlock),
    ("  1️⃣presents a", .missingColon), ("  presents: a\n    1️⃣b", .unexpectedLines), ("  1️⃣medicines:", .emptyValue),
    ("  medicines: a\n    1️⃣- b", .valueAndItems), ("  medicines:\n    1️⃣a", .expectedItem),
  ])
  func `a mistake in the chart is told at its place`(lines: String, code: DiagnosticCode) {
    expectErrors(text(lines), code)
  }

  @Test func `other people have no chart`() {
    expectErrors(PlainCase.text(head: "character: Osei\n  1️⃣presents: x"), .unexpectedLines)
  }
}
