import Testing
import VignetteSource

@Suite struct PlaceTests {
  /// A case with a mistake of every sort of reader, each marked.
  private static let marked = """
    title: T
    level: 1️⃣expert
    patient: Ines
      2️⃣presnts: x
    dynamics:
      trust 3️⃣101
      bond 40
    facts:
      stops "y"
    scene: A
      4️⃣Hello.
      reveal 5️⃣stop
      * 6️⃣empathise "x"
        if bond > 4 and 7️⃣bonnd > 3
          Ines: x
        -> 8️⃣Nowhere
    ending: E
      outcome: 9️⃣fine

    """

  private func expectPlaces(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let marks = MarkedText(text)
    let told = Told.ofCase(marks.text).errors
    let wanted = (1...9).compactMap { marks.offsets[$0] }
    #expect(wanted.count == 9)
    let found = told.diagnostics.map(\.range.lower).filter { offset in wanted.contains(offset) }
    #expect(found == wanted, "\(told.sentences)", sourceLocation: sourceLocation)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `mistakes are told at their places whatever ends the lines`(end: String) {
    expectPlaces(PlaceTests.marked.replacing("\n", with: end))
  }

  @Test func `mistakes are told at their places behind a byte-order mark`() {
    expectPlaces("\u{FEFF}" + PlaceTests.marked)
  }

  @Test func `mistakes are told at their places where lines are indented by tabs`() {
    expectPlaces(PlaceTests.marked.replacing("  ", with: "\t"))
  }

  @Test(arguments: ["\u{A0}", "\u{202F}", "\u{A0} "])
  func `mistakes are told at their places behind no-break spaces`(space: String) {
    expectPlaces(
      PlaceTests.marked.replacing("  ", with: "\u{0}").replacing(" ", with: space).replacing("\u{0}", with: "  "))
    expectPlaces(PlaceTests.marked.replacing("  ", with: "\u{A0}\u{202F}"))
  }

  @Test func `mistakes are told at their places where lines are continued`() {
    expectPlaces(
      PlaceTests.marked.replacing(" 7️⃣", with: " \\\n        7️⃣").replacing(" 8️⃣", with: " \\  \r\n8️⃣").replacing(
        " 9️⃣", with: " \\\n\t9️⃣"))
    let everywhere = PlaceTests.marked.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let text = line.drop { $0 == " " }
      return String(line.prefix(line.count - text.count)) + String(text).replacing(" ", with: " \\\n  ")
    }
    expectPlaces(everywhere.joined(separator: "\n"))
  }

  @Test(arguments: ["é", "e\u{301}", "漢字", "👩‍⚕️", "🇨🇭", "\u{10348}"])
  func `the column counts what stands before as a reader sees it`(sign: String) {
    let text = PlainCase.text(body: "Ines: \(sign)\(sign) {1️⃣nope}")
    let told = Told.ofCase(MarkedText(text).text)
    #expect(told.diagnostics.map(\.place.column) == [11 + sign.count * 2])
    #expect(told.diagnostics.first?.range.lower == MarkedText(text).offsets[1])
  }

  @Test func `the marked place reaches from the first letter of what is wrong to the last`() throws {
    for (line, wrong) in [
      ("reveal nöpe", "nöpe"), ("Inez (so): x", "Inez"), ("-> Nowhere at all", "Nowhere at all"),
      ("if trust > nope\n  Ines: x", "nope"),
    ] {
      let told = Told.ofCase(PlainCase.named(body: line)).errors
      let range = try #require(told.diagnostics.first).range
      let marked = String(decoding: told.file.bytes[range.lower..<range.upper], as: UTF8.self)
      #expect(marked == wrong || (marked == "n" && wrong == "nöpe"), "\(line)")
    }
  }

  @Test func `notes stand at the first of two`() throws {
    let told = Told.ofCase(PlainCase.text(head: "level: advanced\nturns: 3\nlevel: advanced"))
    let note = try #require(told.diagnostics.first?.notes.first)
    #expect(told.file.place(of: note.range.lower) == SourcePlace(line: 3, column: 1))
  }
}
