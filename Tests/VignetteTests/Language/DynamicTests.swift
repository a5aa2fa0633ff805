import Testing
import VignetteEngine
import VignetteSource

@Suite struct DynamicTests {
  private func dynamic(_ line: String) throws -> Dynamic {
    try #require(scenario(PlainCase.text(head: "dynamics:\n  \(line)")).teachingCase.dynamics.first)
  }

  @Test func `a dynamic is 0 to 100 unless the case says otherwise`() throws {
    #expect(try dynamic("trust 40").bounds == 0...100)
    #expect(try dynamic("trust 40").start == 40)
    #expect(try dynamic("trust 3 in 1..5").bounds == 1...5)
    #expect(try dynamic("trust -3 in -10..-1").bounds == -10 ... -1)
    #expect(try dynamic("trust −3 in –10..10").bounds == -10...10)
    #expect(try dynamic("trust -3 in -10..10").start == -3)
  }

  @Test func `a dynamic of the manual takes label and better end from there`() throws {
    let definition = try #require(bookManual.dynamics.first { $0.id == "shame" })
    let dynamic = try dynamic("shame 55")
    #expect(dynamic.label == definition.label)
    #expect(dynamic.better == definition.better)
  }

  @Test func `another has a label and a better end of its own`() throws {
    let dread = try dynamic("dread-of-relief 60 \"Dread of feeling better\" lower is better")
    #expect(dread.id == "dread-of-relief")
    #expect(dread.label == "Dread of feeling better")
    #expect(dread.better == .lower)
    #expect(!dread.isCount)
    let sorrow = try dynamic("sorrow 6 in 0..9 \"What she calls \"sorrow\" now\" higher is better")
    #expect(sorrow.label == "What she calls \"sorrow\" now")
    #expect(sorrow.better == .higher)
    #expect(sorrow.bounds == 0...9)
  }

  @Test func `a case has exactly the dynamics under its dynamics`() throws {
    #expect(try scenario(PlainCase.text()).teachingCase.dynamics.isEmpty)
    let text = PlainCase.text(head: "dynamics:\n  trust 1\n  bond 2\ncounts:\n  asked 3\n  told 4 in -2..4")
    #expect(try scenario(text).teachingCase.dynamics.map(\.id) == ["trust", "bond", "asked", "told"])
  }

  @Test func `counts are tallies in the same form, without a label, never shown`() throws {
    let text = PlainCase.text(head: "counts:\n  asked 3\n  told 4 in -2..4")
    let counts = try scenario(text).teachingCase.dynamics
    #expect(counts.map(\.isCount) == [true, true])
    #expect(counts.map(\.label) == [nil, nil])
    #expect(counts.map(\.start) == [3, 4])
    #expect(counts.map(\.bounds) == [0...100, -2...4])
    expectErrors(PlainCase.text(head: "counts:\n  asked 3 \"1️⃣Asked\""), .countWithLabel)
    expectErrors(PlainCase.text(head: "counts:\n  asked 3", body: "Ines: {1️⃣asked}"), .notShown)
  }

  @Test(arguments: [
    ("trust 1️⃣101", DiagnosticCode.startOutside), ("trust 1️⃣-1", .startOutside), ("trust 1️⃣0 in 1..5", .startOutside),
    ("trust 1️⃣6 in 1..5", .startOutside), ("1️⃣trust", .expectedStart), ("1️⃣trust high", .expectedStart),
    ("trust 40 in 01️⃣-100", .expectedBounds),
    ("trust 40 1️⃣in 50..50", .expectedBounds), ("trust 5 1️⃣in 9..0", .expectedBounds), ("trust 40 1️⃣%", .strayText),
    ("trust 1️⃣1000000", .numberTooLarge), ("sorrow 1 in 0..1️⃣1000000 \"Sorrow\" higher is better", .numberTooLarge),
    ("1️⃣sorrow 40", .missingLabel), ("1️⃣sorrow 40 \"Sorrow\"", .missingBetterEnd),
    ("1️⃣sorrow 40 higher is better", .missingLabel),
    ("sorrow 40 \"Sorrow\" 1️⃣more is better", .expectedBetterEnd),
    ("sorrow 40 \"Sorrow\" 1️⃣higher", .expectedBetterEnd),
    ("sorrow 40 1️⃣\"Sorrow higher is better", .unclosedQuote), ("1️⃣alliance 40", .declaredDerived),
    ("trust 40\n    1️⃣bond 30", .unexpectedLines), ("sorrow 40 \"Sorrow\" higher is better 1️⃣than before", .strayText),
  ])
  func `a wrong declaration is told at its place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.text(head: "dynamics:\n  \(line)"), code)
  }

  @Test func `a label beside the manual's own is warned of`() {
    let told = Told.ofCase(PlainCase.text(head: "dynamics:\n  trust 40 \"My trust\" lower is better"))
    #expect(told.errors.lines == [])
    #expect(told.codes.contains(.labelFromManual))
  }

  @Test(arguments: ["dynamics", "counts", "facts", "reactions"])
  func `a block of declarations has lines under it and nothing behind its colon`(block: String) {
    expectErrors(PlainCase.text(head: "1️⃣\(block):"), .emptyBlock)
    let lines = [
      "dynamics": "trust 4", "counts": "asked 4", "facts": "a \"A\"", "reactions": "on empathize\n    Ines: x",
    ]
    expectErrors(PlainCase.text(head: "\(block): 1️⃣some\n  \(lines[block] ?? "")"), .strayText)
  }
}
