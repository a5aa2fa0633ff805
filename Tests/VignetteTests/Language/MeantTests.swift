import Testing
import VignetteEngine
import VignetteSource

/// What was surely meant is told with what is wrong.
@Suite struct MeantTests {
  /// Expects one mistake at the mark, with a hint that has some words in it.
  private func expectHint(
    _ marked: String, _ code: DiagnosticCode, _ hint: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marks = MarkedText(marked)
    expect(Told.ofCase(marks.text).errors, marks, code, hint, sourceLocation)
  }

  private func expect(
    _ told: Told, _ marks: MarkedText, _ code: DiagnosticCode, _ hint: String, _ location: SourceLocation
  ) {
    #expect(told.codes == [code], "\(told.sentences)", sourceLocation: location)
    #expect(told.diagnostics.first?.range.lower == marks.offsets[1], "\(told.sentences)", sourceLocation: location)
    let shown = told.diagnostics.first?.message.hint ?? ""
    #expect(shown.contains(hint), "\(shown)", sourceLocation: location)
  }

  @Test(arguments: [
    ("1️⃣empathize \"x\"", DiagnosticCode.misplacedIntervention, "write * before empathize"),
    ("1️⃣– empathize \"x\"", .misplacedIntervention, "write * before empathize"),
    ("1️⃣- empathize \"x\"", .misplacedIntervention, "write * before empathize"),
    ("1️⃣2. empathize \"x\"", .misplacedIntervention, "write * before empathize"),
    ("1️⃣Ines sits down.", .bareProse, "Ines: …"), ("1️⃣She sits down.", .bareProse, "( … )"),
    ("1️⃣Osei: x", .unknownPerson, "character: Osei"), ("1️⃣Inez: x", .unknownPerson, "did you mean \"Ines\"?"),
    ("1️⃣trust: +4", .needlessColon, "colon"), ("1️⃣Trust +4", .unknownDynamic, "did you mean \"trust\"?"),
    ("trust +1️⃣4%", .expectedEffect, "trust +6"), ("trust +1️⃣4pts", .expectedEffect, "trust +6"),
    ("1️⃣elif turn > 3", .unknownBodyWord, "else if"), ("1️⃣goto Good", .unknownBodyWord, "-> Good"),
    ("1️⃣—> Good", .expectedArrow, "write ->"), ("1️⃣--> Good", .expectedArrow, "write ->"),
    ("1️⃣==> Good", .expectedArrow, "write ->"), ("1️⃣- > Good", .expectedArrow, "write ->"),
    ("reveal 1️⃣mother pills", .unknownFact, "did you mean \"mother-pills\"?"),
    ("reveal \"1️⃣Her mother\"", .unknownFact, "known here: mother-pills"),
  ])
  func `in a body`(line: String, code: DiagnosticCode, hint: String) {
    expectHint(PlainCase.named(body: line), code, hint)
  }

  @Test(arguments: [
    ("1️⃣Second >= 4", DiagnosticCode.comparesTitle, "visited"), ("trust > 1️⃣Second", .comparesTitle, "visited"),
    ("1️⃣\"Second\" > 4", .comparesTitle, "visited"), ("2 <= trust 1️⃣<= 4", .expectedOperator, "joined by and"),
    ("trust 1️⃣is at least 4", .expectedOperator, ">="), ("trust > 4 and 1️⃣if turn > 3", .expectedTerm, "trust"),
    ("trust 1️⃣!= 4", .expectedOperator, "write is not"), ("trust 1️⃣=> 4", .expectedOperator, "write >="),
    ("trust 1️⃣≠ 4", .expectedOperator, "write is not"), ("trust > 4 1️⃣&& turn > 3", .expectedOperator, "write and"),
    ("revealed 1️⃣mother pills", .unknownFact, "did you mean \"mother-pills\"?"),
  ])
  func `in a condition`(condition: String, code: DiagnosticCode, hint: String) {
    expectHint(PlainCase.named(body: "if \(condition)\n  Ines: x"), code, hint)
  }

  @Test(arguments: [
    ("* empathize1️⃣: \"x\"", DiagnosticCode.needlessColon, "take out the colon"),
    ("* 1️⃣Assess suicide risk \"x\"", .unknownMove, "did you mean \"assess-suicide-risk\"?"),
    ("* 1️⃣explore-fears \"x\"", .unknownMove, "did you mean \"explore-medication-fears\"?"),
    ("* 1️⃣wibble \"x\"", .unknownMove, "vignette manual"),
    ("* empathize \"x\" 1️⃣trust +4", .strayText, "a line of its own"),
  ])
  func `in the line of an intervention`(line: String, code: DiagnosticCode, hint: String) {
    expectHint(PlainCase.named(behind: "scene: Third\n  Ines: x\n  \(line)\n    -> Good"), code, hint)
  }

  @Test(arguments: [
    ("dynamics:\n  1️⃣- trust 35", DiagnosticCode.badName, "take out the dash"),
    ("dynamics:\n  1️⃣trst 35", .missingLabel, "did you mean \"trust\"?"),
    ("dynamics:\n  1️⃣sorrow 35", .missingLabel, "sorrow 40 \"In words\" higher is better"),
    ("dynamics:\n  trust 35 1️⃣from 0 to 50", .expectedBounds, "in 0..10"),
    ("dynamics:\n  trust 35 in 01️⃣-50", .expectedBounds, "in 0..10"),
    ("dynamics:\n  1️⃣her trust 35", .badName, "write her-trust"),
    ("facts:\n  1️⃣mother pills \"x\"", .badName, "write mother-pills"),
    ("facts:\n  1️⃣- pills \"x\"", .badName, "take out the dash"),
    ("focus: 1️⃣alliance patient", .expectedComma, "alliance, patient"),
    ("focus: 1️⃣alliance; patient", .expectedComma, "alliance, patient"),
    ("1️⃣Ines: x", .unknownMarginLine, "indent it under the block it belongs to"),
    ("1️⃣difficulty: 3", .unknownKey, "begin a remark with //"), ("1️⃣author: x", .unknownKey, "authors"),
    ("1️⃣when turn > 3\n  Ines: x", .unknownKey, "whenever"), ("1️⃣scene:", .emptyValue, "scene: The first appointment"),
    ("summary: x\n  1️⃣and on", .unexpectedLines, "end that line with \\"),
  ])
  func `at the head`(lines: String, code: DiagnosticCode, hint: String) {
    expectHint(PlainCase.text(head: lines), code, hint)
  }

  @Test(arguments: [
    ("test: A\n  > 1️⃣What is it like?", DiagnosticCode.expectedStep, "> \"…\""),
    ("test: A\n  > 1️⃣Assess suicide risk", .unknownMove, "assess-suicide-risk"),
    ("test: A\n  1️⃣empathize", .expectedExpectation, "> \"line\""),
    ("test: A\n  1️⃣* empathize", .expectedExpectation, ">"),
    ("test: A\n  1️⃣\"That sounds hard.\"", .expectedExpectation, "> \"line\""),
    ("test: A\n  > empathize\n  1️⃣expects turn > 3", .unknownKey, "did you mean \"expect\"?"),
    ("claims:\n  1️⃣- every path ends", .badName, "take out the dash"),
    ("claims:\n  1️⃣evry path ends", .unknownClaim, "did you mean \"every\"?"),
    ("claims:\n  never \"Good\" 1️⃣if turn > 3", .expectedInClaim, "never \"…\" unless CONDITION"),
    ("claims:\n  best rating 1️⃣>= 85", .expectedInClaim, "best rating all >= 85"),
  ])
  func `in tests`(lines: String, code: DiagnosticCode, hint: String) throws {
    let marks = MarkedText("tests: a\n\(lines)\n")
    let told = Told.ofTests(Array(marks.text.utf8), of: try scenario(PlainCase.text()))
    expect(told, marks, code, hint, #_sourceLocation)
  }

  @Test(arguments: [("note \"x\"", "note: \"x\""), ("credit: none", "credit none")])
  func `a colon too many or too few is marked where it stands, so that taking the guess mends it`(
    line: String, mended: String
  ) throws {
    let told = Told.ofCase(PlainCase.named(under: line))
    let mistake = try #require(told.diagnostics.first)
    guard let replacement = mistake.message.replacement else {
      return #expect(mistake.range.upper - mistake.range.lower == mended.prefix { $0 != " " }.count)
    }
    let bytes = SourceEdit.apply([SourceEdit(mistake.range, replacement)], to: told.file.bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == PlainCase.named(under: mended))
  }

  @Test func `spaces round the dots of a range, and dots of a word processor, are understood`() throws {
    for range in ["0..50", "0 .. 50", "0…50", "0...50"] {
      let dynamics = try scenario(PlainCase.text(head: "dynamics:\n  trust 35 in \(range)")).teachingCase.dynamics
      #expect(dynamics.map(\.bounds) == [0...50])
    }
  }
}
