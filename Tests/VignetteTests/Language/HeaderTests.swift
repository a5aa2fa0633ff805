import Testing
import VignetteEngine
import VignetteLanguage
import VignetteSource

@Suite struct HeaderTests {
  private func header(_ head: String) throws -> CaseHeader {
    try scenario(PlainCase.text(head: head)).teachingCase.header
  }

  @Test
  func
    `the smallest legal case is a title, a patient, a scene with an intervention that leads to an ending, and that`()
    throws
  {
    let text = "title: T\npatient: P\nscene: S\n  * empathize \"Yes.\"\n    -> E\nending: E\n  outcome: good\n"
    let teachingCase = try scenario(text).teachingCase
    #expect(teachingCase.header.title == "T")
    #expect(teachingCase.people.map(\.name) == ["P"])
    #expect(teachingCase.interventions.map(\.line) == ["Yes."])
  }

  @Test(arguments: [
    ("title: T\n", "title:"), ("patient: P\n", "patient:"),
    ("scene: S\n  * empathize \"Yes.\"\n    -> E\n", "scene:"),
    ("ending: E\n  outcome: good\n", "ending:"),
  ])
  func `what the smallest case has must be there, and is missed at the first line of the file`(
    part: String, word: String
  ) {
    let text =
      "// A comment.\n\ntitle: T\npatient: P\nscene: S\n  * empathize \"Yes.\"\n    -> E\nending: E\n  outcome: good\n"
    let told = Told.ofCase(text.replacing(part, with: "")).errors
    let missing = told.diagnostics.filter { $0.code == .missingBlock }
    #expect(missing.map(\.place) == [SourcePlace(line: 3, column: 1)], "\(told.sentences)")
    #expect(missing.first?.message.text.contains(word) == true)
  }

  @Test func `a case without any intervention is told so`() {
    let text = "1️⃣title: T\npatient: P\nscene: S\n  -> E\nending: E\n  outcome: good\n"
    expectErrors(text, .missingIntervention)
  }

  @Test func `keys of one line`() throws {
    let header = try header(
      "summary: Somebody: a teacher.\nsetting: You are new.\nlevel: advanced\nturns: 7\nlanguage: pt-BR\nminutes: 15\nid: my-case-2\ntyped: yes\nphase: engagement"
    )
    #expect(header.summary == "Somebody: a teacher.")
    #expect(header.setting == "You are new.")
    #expect(header.level == .advanced)
    #expect(header.turns == 7)
    #expect(header.language == "pt-BR")
    #expect(header.minutes == 15)
    #expect(header.id == "my-case-2")
    #expect(header.isTyped)
    #expect(header.phase == bookManual.phase("engagement"))
  }

  @Test func `what a case does not say`() throws {
    let header = try header("")
    #expect(header.id == "a")
    #expect(header.turns == 40)
    #expect(header.language == "en")
    #expect(!header.isTyped)
    #expect(header.level == nil)
    #expect(header.phase == nil)
    #expect(header.focus.isEmpty)
  }

  @Test(arguments: [
    ("introductory", CaseLevel.introductory), ("intermediate", .intermediate), ("advanced", .advanced),
  ])
  func `there are three levels`(word: String, level: CaseLevel) throws {
    #expect(try header("level: \(word)").level == level)
  }

  @Test(arguments: [
    ("level: 1️⃣beginner", DiagnosticCode.unknownLevel), ("phase: 1️⃣engagment", .unknownPhase),
    ("turns: 1️⃣0", .expectedCount),
    ("turns: 1️⃣-3", .expectedCount), ("turns: 1️⃣many", .expectedCount), ("turns: 1️⃣3 or 4", .expectedCount),
    ("minutes: 1️⃣0", .expectedCount),
    ("typed: 1️⃣maybe", .expectedYesOrNo), ("language: 1️⃣english language", .badLanguage),
    ("language: 1️⃣e", .badLanguage),
    ("focus: 1️⃣allianse", .unknownPrinciple), ("focus: alliance, 1️⃣alliance", .duplicateName),
    ("focus: alliance, 1️⃣patience", .unknownPrinciple),
    ("turns: 1️⃣1000000", .numberTooLarge),
  ])
  func `a wrong value is told at its place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.text(head: line), code)
  }

  @Test(arguments: [
    "summary", "setting", "level", "phase", "turns", "minutes", "language", "typed", "id", "manual", "focus",
  ])
  func `a key without a value is told`(key: String) {
    expectErrors(PlainCase.text(head: "1️⃣\(key):"), .emptyValue)
  }

  @Test(arguments: [
    ("1️⃣summery: x", "summary"), ("1️⃣Titel: x", "title"), ("1️⃣objective: x", "objectives"), ("1️⃣scenes: x", "scene"),
  ])
  func `an unknown key is told with the nearest one`(line: String, nearest: String) throws {
    expectErrors(PlainCase.text(head: line), .unknownKey)
    let told = Told.ofCase(PlainCase.text(head: MarkedText(line).text)).errors
    #expect(try #require(told.diagnostics.first).message.replacement == nearest)
  }

  @Test func `a manual may be named, and the reader finds its name`() throws {
    let text = PlainCase.text(head: "manual: our own.manual")
    let outline = OutlineReader.read(SourceFile(name: "a", text: text)).outline
    let (name, range) = try #require(CaseReader.manualName(in: outline))
    #expect(name == "our own.manual")
    #expect(outline.file.place(of: range.lower) == SourcePlace(line: 3, column: 9))
    #expect(
      CaseReader.manualName(in: OutlineReader.read(SourceFile(name: "a", text: PlainCase.text())).outline) == nil)
  }
}
