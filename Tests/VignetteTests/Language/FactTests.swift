import Testing
import VignetteEngine
import VignetteSource

@Suite struct FactTests {
  @Test func `a fact is a name and a sentence in quotation marks`() throws {
    let head = "facts:\n  pills \"Her \"mother\" gave her pills.\"\n  stops   “She stops.”"
    let facts = try scenario(PlainCase.text(head: head)).teachingCase.facts
    #expect(facts.map(\.id) == ["pills", "stops"])
    #expect(facts.map(\.text) == ["Her \"mother\" gave her pills.", "She stops."])
  }

  @Test(arguments: [
    ("1️⃣pills", DiagnosticCode.expectedQuote), ("pills 1️⃣She", .expectedQuote), ("pills 1️⃣\"She", .unclosedQuote),
    ("pills \"She\" 1️⃣stops", .strayText), ("pills \"She\"\n    1️⃣stops \"x\"", .unexpectedLines),
    ("pills 1️⃣\"\"", .emptyValue),
    ("pills 1️⃣'She'", .expectedQuote),
  ])
  func `a wrong fact is told at its place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.text(head: "facts:\n  \(line)"), code)
  }
}
