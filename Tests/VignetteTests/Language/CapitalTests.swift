import Testing
import VignetteEngine
import VignetteSource

@Suite struct CapitalTests {
  /// Expects that the word behind the mark is read as if it were small, and warned of, and nothing else differs.
  private func expectUnderstood(_ marked: String) throws {
    let marks = MarkedText(marked)
    let offset = try #require(marks.offsets[1])
    var small = Array(marks.text.utf8)
    small[offset] |= 0x20
    let told = Told.ofCase(marks.text)
    let plain = Told.ofCase(small)
    try #require(plain.errors.lines == [], "\(plain.sentences)")
    let place = told.file.place(of: offset)
    let more = told.lines.filter { !plain.lines.contains($0) }
    #expect(more == ["\(place.line):\(place.column) capital-word"], "\(told.sentences)")
    guard told.errors.lines.isEmpty else { return }
    let meant = try scenario(String(decoding: small, as: UTF8.self)).teachingCase
    #expect(try Shape.of(scenario(marks.text).teachingCase) == Shape.of(meant))
  }

  @Test(arguments: [
    "1️⃣Summary: x", "1️⃣Dynamics:\n  trust 5", "1️⃣Character: Osei", "1️⃣Whenever turn > 1\n  Ines: x",
    "1️⃣Out of time\n  Ines: x",
    "1️⃣Reactions:\n  on empathize\n    Ines: x", "1️⃣Debrief:\n  - x", "1️⃣Scene: Third\n  -> Good", "1️⃣Visit: Last",
    "1️⃣Ending: Bad\n  outcome: poor",
    "1️⃣Formulation: x\n  answer: dread-of-recovery", "formulation: x\n  1️⃣Answer: dread-of-recovery",
  ])
  func `at the margin a capital is understood and warned of`(line: String) throws {
    try expectUnderstood(PlainCase.text(behind: line))
  }

  @Test(arguments: [
    "1️⃣If turn > 1\n  Ines: x", "if turn > 1\n  Ines: x\n1️⃣Else\n  Ines: y",
    "if turn > 1\n  Ines: x\n1️⃣Else if turn > 0\n  Ines: y",
    "if turn > 1\n  Ines: x\nelse 1️⃣If turn > 0\n  Ines: y", "1️⃣Vary\n  - Ines: x\n  - Ines: y", "1️⃣Reveal mother-pills",
    "1️⃣Rupture withdrawal",
    "rupture 1️⃣Withdrawal", "rupture 1️⃣Confrontation", "1️⃣Repair", "1️⃣Chart: x", "1️⃣Note: x", "1️⃣Critical \"x\"",
  ])
  func `in a body a capital is understood and warned of`(line: String) throws {
    try expectUnderstood(PlainCase.named(body: line))
  }

  @Test(arguments: [
    "1️⃣Credit alliance 1 \"x\"", "1️⃣Fault alliance 1 \"x\"", "1️⃣Credit none", "credit 1️⃣None", "1️⃣Also: \"x\"",
    "1️⃣When: turn > 1",
  ])
  func `under an intervention a capital is understood and warned of`(line: String) throws {
    try expectUnderstood(PlainCase.named(under: line))
  }

  @Test(arguments: [
    "scene: Third\n  1️⃣Turns: 2\n  * empathize \"x\"\n  otherwise\n    -> Good",
    "scene: Third\n  * empathize \"x\"\n  1️⃣Otherwise\n    -> Good",
    "ending: Bad\n  1️⃣Outcome: poor", "reactions:\n  1️⃣On empathize\n    Ines: x",
    "required:\n  - empathize 1️⃣Before the end: x",
    "required:\n  - empathize before 1️⃣The end: x", "required:\n  - empathize before the 1️⃣End: x",
    "ending: Bad\n  outcome: 1️⃣Poor", "level: 1️⃣Advanced",
    "typed: 1️⃣Yes", "turns: 3\nwhenever turn > 1\n  1️⃣Rupture withdrawal",
  ])
  func `in a block a capital is understood and warned of`(line: String) throws {
    try expectUnderstood(PlainCase.text(behind: line))
  }

  @Test(arguments: [
    "1️⃣Visited \"Second\"", "1️⃣Revealed mother-pills", "1️⃣Chosen empathize", "1️⃣Ruptured", "ruptured 1️⃣Withdrawal",
    "1️⃣Turn > 1", "1️⃣Ruptures > 1",
    "1️⃣Not ruptured", "ruptured 1️⃣And turn > 1", "ruptured 1️⃣Or turn > 1", "trust 1️⃣Is 4", "trust is 1️⃣Not 4",
    "ruptured and 1️⃣Not (turn > 1)",
  ])
  func `in a condition a capital is understood and warned of`(condition: String) throws {
    try expectUnderstood(PlainCase.named(behind: "whenever \(condition)\n  Ines: x"))
    try expectUnderstood(PlainCase.named(body: "if \(condition)\n  Ines: x"))
    try expectUnderstood(PlainCase.named(under: "when: \(condition)"))
  }

  @Test(arguments: [
    "sorrow 5 \"Sorrow\" 1️⃣Lower is better", "sorrow 5 \"Sorrow\" lower 1️⃣Is better",
    "sorrow 5 \"Sorrow\" higher is 1️⃣Better", "trust 5 1️⃣In 0..9",
  ])
  func `in a declaration a capital is understood and warned of`(line: String) throws {
    try expectUnderstood(PlainCase.text(head: "dynamics:\n  \(line)"))
  }

  @Test(arguments: ["1️⃣Presents: x", "1️⃣Medicines:\n    - x", "1️⃣Hidden: x"])
  func `in the chart a capital is understood and warned of`(line: String) throws {
    try expectUnderstood(
      PlainCase.text().replacing("patient: Ines Alvarez", with: "patient: Ines Alvarez\n  \(line)"))
  }

  @Test func `a capital in words of the author is no mistake`() {
    #expect(Told.ofCase(PlainCase.text(body: "Ines: If so, Reveal it.\n(Else.)\n\\Repair")).lines == [])
  }

  @Test func `a name with a capital is not the name`() {
    expectErrors(PlainCase.named(body: "reveal 1️⃣Mother-pills"), .unknownFact)
    expectErrors(PlainCase.named(body: "if 1️⃣Trust > 4\n  Ines: x"), .unknownDynamic)
  }
}
