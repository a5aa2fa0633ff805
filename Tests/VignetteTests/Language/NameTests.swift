import Testing
import VignetteSource

@Suite struct NameTests {
  private func fact(_ name: String) -> String {
    PlainCase.text(head: "facts:\n  1️⃣\(name) \"Something.\"", body: "reveal \(name)")
  }

  @Test(arguments: ["a", "mother-pills", "x2", "stage-2-b", "a1-b2", "mother–pills", "mother−pills"])
  func `names are small letters and digits, joined by single hyphens`(name: String) {
    #expect(Told.ofCase(MarkedText(fact(name)).text).lines == [])
  }

  @Test(arguments: [
    "Mother-pills", "mother_pills", "2nd", "-mother", "mother-", "a--b", "mère", "mother.pills", "母", "m:p",
  ])
  func `what is no name is told so at its place`(name: String) {
    let marked = MarkedText(PlainCase.text(head: "facts:\n  1️⃣\(name) \"Something.\""))
    let told = Told.ofCase(marked.text).errors
    #expect(told.codes == [.badName], "\(told.sentences)")
    #expect(told.diagnostics.first?.range.lower == marked.offsets[1])
  }

  @Test(arguments: ["Mother pills", "mother_pills", "MOTHER-PILLS"])
  func `a name in its right form is offered`(name: String) throws {
    let told = Told.ofCase(PlainCase.text(head: "id: \(name)")).errors
    #expect(try #require(told.diagnostics.first).message.replacement == "mother-pills")
  }

  @Test(arguments: ["a--b", "a-", "-a", "2a", "a b", "A", "ä", "a_b"])
  func `an id is a name`(id: String) {
    expectErrors(PlainCase.text(head: "id: 1️⃣\(id)"), .badName)
  }

  /// Words that lines of bodies, conditions, declarations and tests have at the places where names stand.
  @Test(arguments: [
    "if", "else", "vary", "reveal", "rupture", "repair", "chart", "credit", "fault", "critical", "note", "otherwise",
    "turns",
    "turn", "also", "when", "whenever", "outcome", "visited", "revealed", "chosen", "ruptured", "ruptures", "is",
    "not", "and",
    "or", "none", "withdrawal", "confrontation", "in", "on", "before", "default", "any", "say", "expect", "given",
    "at", "seed",
    "offered", "ending", "rating", "all", "no", "observed",
  ])
  func `the language's own words cannot be names`(word: String) {
    expectErrors(PlainCase.text(head: "facts:\n  1️⃣\(word) \"Something.\""), .reservedName)
    expectErrors(PlainCase.text(head: "counts:\n  1️⃣\(word) 0"), .reservedName)
    expectErrors(PlainCase.text(head: "dynamics:\n  1️⃣\(word) 0 \"Label\" higher is better"), .reservedName)
  }

  @Test(arguments: [
    ("dynamics:\n  trust 40\n  1️⃣trust 50"), ("counts:\n  asked 0\n  1️⃣asked 1"),
    ("dynamics:\n  trust 40\ncounts:\n  1️⃣trust 0"),
    ("facts:\n  pills \"A.\"\n  1️⃣pills \"B.\""), ("patient: Ines\ncharacter: 1️⃣Ines"),
    ("character: Dr. Osei\ncharacter: 1️⃣dr.  osei, again"),
  ])
  func `a name is given once`(head: String) {
    let text = PlainCase.text(head: head)
    let whole = head.hasPrefix("patient:") ? text.replacing("patient: Ines Alvarez\n", with: "") : text
    expectErrors(whole, .duplicateName)
  }

  @Test func `a fact, a dynamic and a move may share a name`() {
    let text = PlainCase.text(
      head: "dynamics:\n  trust 40\nfacts:\n  trust \"A.\"\n  empathize \"B.\"",
      body: "reveal trust\nreveal empathize\ntrust +1")
    #expect(Told.ofCase(text).errors.lines == [])
  }
}
