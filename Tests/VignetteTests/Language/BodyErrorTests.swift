import Testing
import VignetteSource

@Suite struct BodyErrorTests {
  @Test(arguments: [
    ("1️⃣She looks at the door.", DiagnosticCode.bareProse), ("1️⃣Hello there", .bareProse), ("1️⃣… and so on", .bareProse),
    ("1️⃣(", .unclosedStageDirection), ("1️⃣(She looks", .unclosedStageDirection),
    ("1️⃣(She looks) away", .unclosedStageDirection),
    ("1️⃣Inez: Hm.", .unknownPerson), ("1️⃣Nobody Here (softly): Hm.", .unknownPerson), ("1️⃣Ines:", .emptyValue),
    ("1️⃣reveel mother-pills", .unknownBodyWord), ("1️⃣notes: x", .unknownBodyWord),
    ("reveal 1️⃣mother-pill", .unknownFact),
    ("reveal mother-pills 1️⃣now", .strayText), ("1️⃣reveal", .emptyValue), ("rupture 1️⃣withdrawel", .unknownRupture),
    ("rupture1️⃣", .unknownRupture), ("rupture withdrawal 1️⃣x", .strayText), ("repair 1️⃣it", .strayText),
    ("1️⃣chart:", .emptyValue), ("1️⃣note:", .emptyValue), ("1️⃣chart x", .missingColon),
    ("1️⃣reveal: mother-pills", .needlessColon),
    ("1️⃣critical", .expectedQuote), ("critical 1️⃣no", .expectedQuote), ("critical 1️⃣\"no", .unclosedQuote),
    ("critical \"no\" 1️⃣x", .strayText),
  ])
  func `a line that is none of the language's is told at its place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(body: line), code)
  }

  @Test func `bare prose is offered parentheses`() throws {
    let told = Told.ofCase(PlainCase.text(body: "She looks at the door."))
    #expect(try #require(told.diagnostics.first).message.hint?.contains("( … )") == true)
  }

  @Test(arguments: [
    ("trust +6 1️⃣bond -4", DiagnosticCode.expectedComma), ("trust +6,1️⃣", .expectedEffect),
    ("trust +6, 1️⃣bond", .expectedEffect),
    ("1️⃣trusst +6", .unknownDynamic), ("trust +6, 1️⃣bonnd -4", .unknownDynamic), ("1️⃣shame +1", .unknownDynamic),
    ("1️⃣turn +1", .countsByItself), ("1️⃣ruptures = 0", .countsByItself), ("trust +1️⃣1000000", .numberTooLarge),
    ("trust = 1️⃣1000000", .numberTooLarge), ("trust +1, 1️⃣alliance * 2", .expectedEffect),
    ("trust +1, 1️⃣alliance +x", .expectedEffect), ("trust +1️⃣1.5", .expectedEffect),
  ])
  func `a wrong effect is told at its place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(body: line), code)
  }

  @Test func `an effect on a derived name whose parts are not all declared names those that lack`() throws {
    let text = PlainCase.text(head: "dynamics:\n  bond 40", body: "1️⃣alliance +3")
    expectErrors(text, .derivedWithoutParts)
    let hint = try #require(Told.ofCase(MarkedText(text).text).errors.diagnostics.first?.message.hint)
    #expect(hint.contains("tasks") && hint.contains("goals") && !hint.contains("bond"))
  }

  @Test func `a dynamic that the manual knows and the case does not declare is told so`() throws {
    let told = Told.ofCase(PlainCase.named(body: "shame +1"))
    #expect(try #require(told.diagnostics.first).message.text.contains("the manual knows \"shame\""))
  }

  @Test(arguments: [
    ("credit 1️⃣allianse 2 \"x\"", DiagnosticCode.unknownPrinciple), ("credit alliance 1️⃣0 \"x\"", .creditPoints),
    ("credit alliance 1️⃣10 \"x\"", .creditPoints), ("fault alliance 1️⃣-1 \"x\"", .creditPoints),
    ("credit 1️⃣alliance", .creditPoints), ("credit 1️⃣alliance \"x\"", .creditPoints),
    ("credit alliance 1️⃣2", .expectedQuote),
    ("credit alliance 2 1️⃣\"x", .unclosedQuote), ("credit none 1️⃣2", .strayText), ("fault 1️⃣none", .unknownPrinciple),
  ])
  func `wrong points are told at their place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(under: line), code)
  }

  @Test(arguments: [
    ("-> 1️⃣Goood", DiagnosticCode.unknownTitle), ("-> 1️⃣Nowhere at all", .unknownTitle), ("-> 1️⃣Later", .leadsToVisit),
    ("-> 1️⃣\"Good", .unclosedQuote), ("->1️⃣", .emptyValue), ("-> 1️⃣the end", .unknownTitle), ("-> 1️⃣\"\"", .emptyValue),
  ])
  func `an arrow that leads nowhere is told at its place`(line: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(body: line), code)
  }

  @Test(arguments: [
    "Ines: a", "(a)", "\\a", "trust +1", "reveal mother-pills", "rupture withdrawal", "repair", "chart: a", "note: a",
    "critical \"a\"", "-> Good",
  ])
  func `only lines that say so may have lines under them`(line: String) {
    expectErrors(PlainCase.named(body: line + "\n  1️⃣Ines: b"), .unexpectedLines)
  }
}
