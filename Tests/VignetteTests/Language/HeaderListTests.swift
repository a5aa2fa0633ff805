import Testing
import VignetteEngine
import VignetteSource

@Suite struct HeaderListTests {
  private func header(_ head: String) throws -> CaseHeader {
    try scenario(PlainCase.text(head: head)).teachingCase.header
  }

  private static let keys: [(String, @Sendable (CaseHeader) -> [String])] = [
    ("objectives", { $0.objectives }), ("safety", { $0.safety }), ("warnings", { $0.warnings }),
    ("authors", { $0.authors }),
    ("reviewed", { $0.reviewed }), ("references", { $0.references }),
  ]

  @Test func `keys take one line, or a list whose items start with a dash`() throws {
    for (key, value) in HeaderListTests.keys {
      #expect(try value(header("\(key): A, b - and c.")) == ["A, b - and c."], "\(key)")
      #expect(try value(header("\(key):\n  - A, b.\n  -  - C\n  -d")) == ["A, b.", "- C", "d"], "\(key)")
    }
  }

  @Test(arguments: ["-", "–", "−", "•"])
  func `a pasted bullet is a dash`(dash: String) throws {
    #expect(try header("objectives:\n  \(dash) One.\n  \(dash) Two.").objectives == ["One.", "Two."])
  }

  @Test func `focus names principles, in one line or one to an item`() throws {
    let wanted = ["alliance", "mind-body"].map { bookManual.principle($0) }
    #expect(try header("focus: alliance ,mind-body").focus == wanted)
    #expect(try header("focus:\n  - alliance\n  - mind-body").focus == wanted)
    #expect(try header("focus: alliance, mind–body").focus == wanted)
  }

  @Test func `objectives keep the order of the file`() throws {
    #expect(try header("objectives:\n  - b\n  - a\n  - c").objectives == ["b", "a", "c"])
  }

  @Test(arguments: ["objectives", "safety", "warnings", "authors", "reviewed", "references", "focus"])
  func `a list has items, and each is begun by a dash and has words`(key: String) {
    expectErrors(PlainCase.text(head: "1️⃣\(key):"), .emptyValue)
    expectErrors(PlainCase.text(head: "\(key): alliance\n  1️⃣- patient"), .valueAndItems)
    expectErrors(PlainCase.text(head: "\(key):\n  - alliance\n  1️⃣patient"), .expectedItem)
    expectErrors(PlainCase.text(head: "\(key):\n  - alliance\n  1️⃣-"), .emptyValue)
    expectErrors(PlainCase.text(head: "\(key):\n  - alliance\n    1️⃣- patient"), .unexpectedLines)
  }

  @Test(arguments: ["summary", "setting", "level", "phase", "turns", "minutes", "language", "typed", "id", "manual"])
  func `other keys have no lines under them`(key: String) {
    let values = [
      "level": "advanced", "phase": "engagement", "turns": "3", "minutes": "3", "language": "en", "typed": "no",
      "id": "x",
    ]
    expectErrors(PlainCase.text(head: "\(key): \(values[key] ?? "x")\n  1️⃣- more"), .unexpectedLines)
  }

  @Test(arguments: [
    "title: x", "summary: x", "turns: 3", "focus: patient", "objectives: x",
    "required:\n  - empathize before the end", "patient: Osei",
    "dynamics:\n  trust 5", "counts:\n  asked 3", "facts:\n  pills \"x\"", "reactions:\n  on empathize\n    Ines: x",
    "out of time\n  Ines: x",
    "formulation: x\n  answer: dread-of-recovery", "debrief:\n  - x",
  ])
  func `a block that is not said to repeat stands once`(block: String) {
    let needsTwo = !block.hasPrefix("title") && !block.hasPrefix("patient")
    let text = PlainCase.text(head: needsTwo ? block : "", behind: "1️⃣" + block)
    expectErrors(text, .duplicateBlock)
  }

  @Test func `characters, rules, visits, scenes and endings repeat`() {
    let blocks =
      "character: A\ncharacter: B\nwhenever turn > 1\n  repair\nwhenever turn > 2\n  repair\nvisit: V\nvisit: W\nscene: S\n  -> Good\nscene: T\n  -> Good\nending: E\n  outcome: poor"
    #expect(Told.ofCase(PlainCase.text(behind: blocks)).errors.lines == [])
  }

  @Test(arguments: ["scene First", "ending Good", "patient Ines", "dynamics", "turns 3"])
  func `a colon that lacks is told`(line: String) throws {
    expectErrors(PlainCase.text(behind: "1️⃣" + line), .missingColon)
  }

  @Test(arguments: ["whenever: turn > 1", "out of time:"])
  func `a colon too many is told`(line: String) {
    expectErrors(PlainCase.text(behind: "1️⃣\(line)\n  Ines: x"), .needlessColon)
  }
}
