import Testing
import VignetteEngine
import VignetteSource

@Suite struct RecoveryTests {
  @Test func `one run tells every mistake of a case, each at its place, and no other`() {
    let text = """
      title: T
      level: 1️⃣expert
      patient: Ines
        2️⃣presnts: x
      dynamics:
        trust 3️⃣101
        bond 40
      facts:
        4️⃣Pills "x"
        stops "y"
      scene: A
        5️⃣Hello.
        reveal 6️⃣stop
        * 7️⃣empathise "x"
          bond +1
          -> 8️⃣Nowhere
      ending: E
        outcome: 9️⃣fine

      """
    expectErrors(
      text, .unknownLevel, .unknownKey, .startOutside, .badName, .bareProse, .unknownFact, .unknownMove,
      .unknownTitle,
      .unknownOutcome)
  }

  @Test func `mistakes of characters, lines, indentation, names and sense are told in one run`() {
    let text = """
      title: T1️⃣\u{1B}
      patient: Ines
      scene: A
          Ines: x
        2️⃣Ines: y
        3️⃣what
        * 4️⃣empathise "x"
          -> E
      ending: E
        outcome: good
      5️⃣scene B
      ending: 6️⃣E
        outcome: good

      """
    expectErrors(
      text, .controlCharacter, .unevenIndentation, .bareProse, .unknownMove, .missingColon, .duplicateTitle)
  }

  @Test(arguments: [
    "dynamics:\n  1️⃣trust\n  bond 4", "facts:\n  pills 1️⃣x\n  stops \"y\"", "character: Osei\n1️⃣charcter: Blum",
    "focus: 1️⃣allianse, patient",
    "objectives:\n  - a\n  1️⃣b\n  - c", "required:\n  - 1️⃣empathise before the end: x\n  - empathize before the end: y",
    "1️⃣Hello there\nlevel: advanced",
  ])
  func `a mistake at the head makes no other`(head: String) {
    #expect(Told.ofCase(MarkedText(PlainCase.text(head: head)).text).errors.lines.count == 1)
    let marked = MarkedText(PlainCase.text(head: head))
    #expect(Told.ofCase(marked.text).errors.diagnostics.map(\.range.lower) == [marked.offsets[1]])
  }

  @Test(arguments: [
    "1️⃣scene Third\n  Ines: x\n  * empathize \"x\"\n    also: \"y\"\n    -> Good\n  otherwise\n    -> Good",
    "1️⃣scen: Third\n  Ines: x\n  * empathize \"x\"\n    -> Good",
    "1️⃣ending Bad\n  outcome: poor", "1️⃣reaction:\n  on empathize\n    Ines: x", "ending: Bad\n  1️⃣outcme: poor",
    "1️⃣outoftime\n  Ines: x",
    "whenever 1️⃣trusst > 4\n  Ines: x\n  repair",
    "scene: Third\n  * empathize 1️⃣I see.\n    also: \"y\"\n    when: turn > 1\n    -> Good",
    "scene: Third\n  *1️⃣empathize \"x\"\n    -> Good", "scene: Third\n  1️⃣otherwize\n    -> Good",
    "reactions:\n  1️⃣empathize\n    Ines: x\n  on hold-limit\n    Ines: y",
    "formulation: x\n  1️⃣answr: dread-of-recovery",
  ])
  func `a mistake in the line that begins a block makes none of what stands under it`(block: String) {
    let marked = MarkedText(PlainCase.named(behind: block))
    let told = Told.ofCase(marked.text).errors
    #expect(told.diagnostics.map(\.range.lower) == [marked.offsets[1]], "\(told.sentences)")
  }

  @Test(arguments: [
    "scene: 1️⃣First\n  Ines: x\n  -> Good", "1️⃣scene:\n  Ines: x\n  -> Good", "visit: 1️⃣First\nscene: Fourth\n  -> Good",
  ])
  func `a wrong title makes no mistake of what leads elsewhere`(block: String) {
    let marked = MarkedText(
      PlainCase.named(behind: block + "\nscene: Fifth\n  if visited \"Second\"\n    -> Second\n  -> Good"))
    let told = Told.ofCase(marked.text).errors
    #expect(told.diagnostics.map(\.range.lower) == [marked.offsets[1]], "\(told.sentences)")
  }

  @Test(arguments: ["patient Ines Alvarez", "patiant: Ines Alvarez", "pateint: Ines Alvarez, 34"])
  func `a patient whose line has a slip is known all the same`(line: String) {
    let text = PlainCase.text(body: "Ines: x").replacing("patient: Ines Alvarez", with: line)
    #expect(Told.ofCase(text).errors.lines.count == 1, "\(Told.ofCase(text).sentences)")
  }

  @Test func `a case without a patient is told so, and not that nobody is called by the name of one`() {
    let text = PlainCase.text(body: "Ines: x").replacing("patient: Ines Alvarez\n", with: "")
    #expect(Told.ofCase(text).errors.lines == ["1:1 missing-block"])
  }

  @Test func `a title that is taken is told with the place where it stands first`() throws {
    let told = Told.ofCase(PlainCase.named(behind: "ending: Second\n  outcome: poor"))
    let notes = try #require(told.errors.diagnostics.first).notes
    #expect(notes.map { told.file.place(of: $0.range.lower).column } == [8])
  }

  @Test func `a line that was not understood is not warned of for its place as well`() {
    let scene = "scene: Third\n  * empathize \"x\"\n    -> Good\n  1️⃣reveel mother-pills"
    expectTold(PlainCase.named(behind: scene), .unknownBodyWord)
  }

  @Test func `a name that is declared wrongly is told where it is declared`() {
    let marked = MarkedText(
      PlainCase.text(head: "dynamics:\n  trust 1️⃣101", body: "trust +1\nif trust > 4\n  Ines: {trust}"))
    let told = Told.ofCase(marked.text).errors
    #expect(told.diagnostics.map(\.range.lower) == [marked.offsets[1]], "\(told.sentences)")
  }

  @Test func `a line that is too long or too deep makes no mistake of its neighbours`() {
    let long = String(repeating: "x", count: 4_001)
    #expect(Told.ofCase(PlainCase.text(body: "Ines: \(long)")).errors.codes == [.lineTooLong])
    #expect(
      Told.ofCase(
        PlainCase.text(under: "* empathize \"\(long)\"").replacing("    * empathize", with: "  * empathize")
      ).errors.codes == [.lineTooLong])
    let block = "scene: Third\n  * empathize \"\(long)\"\n    Ines: x\n    -> Good"
    #expect(Told.ofCase(PlainCase.text(behind: block)).errors.codes == [.lineTooLong])
  }

  @Test func `a first line indented by a tab makes no mistake of those indented by spaces`() {
    let text = PlainCase.text().replacing("  Ines: You are", with: "\t1️⃣Ines: You are")
    expectErrors("dynamics:\n  trust 4\n" + text, .mixedIndentation)
  }

  @Test func `lines indented by spaces among tabs make no mistake of their neighbours`() {
    let text = PlainCase.text(body: "Ines: x").replacing("    ", with: "\t\t").replacing("\n  ", with: "\n\t")
    expectErrors(text.replacing("\t\tInes: It is.", with: "        1️⃣Ines: It is."), .mixedIndentation)
  }

  @Test func `a line indented by a tab among spaces makes no mistake of its neighbours`() {
    expectTold(PlainCase.text(body: "Ines: x\nInes: y").replacing("  Ines: y", with: "\t1️⃣Ines: y"), .mixedIndentation)
  }
}
