import Testing
import VignetteSource

@Suite struct ConditionErrorTests {
  @Test(arguments: [
    ("1️⃣trusst > 4", DiagnosticCode.unknownDynamic), ("trust > 4 and 1️⃣shame > 4", .unknownDynamic),
    ("revealed 1️⃣mother-pill", .unknownFact),
    ("chosen 1️⃣empathise", .unknownMove), ("visited \"1️⃣Secnd\"", .unknownTitle),
    ("chosen \"1️⃣Nobody says this\"", .unknownLine),
    ("ruptured 1️⃣withdrawel", .expectedOperator),
  ])
  func `a name that stands for nothing is told at its place`(condition: String, code: DiagnosticCode) {
    expectErrors(ofCondition: condition, code)
  }

  @Test(arguments: [
    ("1️⃣\"Second\" = 3", DiagnosticCode.comparesTitle), ("trust > 1️⃣\"Second\"", .comparesTitle),
    ("1️⃣visited \"Second\" = 1", .notAQuantity),
    ("1️⃣revealed mother-pills > 0", .notAQuantity), ("trust > 1️⃣ruptured", .notAQuantity), ("1️⃣trust", .notACondition),
    ("1️⃣trust + 4", .notACondition), ("not 1️⃣turn", .notACondition), ("trust > 4 and 1️⃣bond", .notACondition),
  ])
  func `a title is not compared, nor is what holds or not, nor does a number hold`(
    condition: String, code: DiagnosticCode
  ) {
    expectErrors(ofCondition: condition, code)
  }

  @Test(arguments: [
    ("trust1️⃣>=40", DiagnosticCode.operatorNeedsSpaces), ("trust 1️⃣>=40", .operatorNeedsSpaces),
    ("trust1️⃣>= 40", .operatorNeedsSpaces),
    ("trust 1️⃣+4 > 40", .operatorNeedsSpaces), ("trust1️⃣+ 4 > 40", .operatorNeedsSpaces),
    ("trust1️⃣*2 > 40", .operatorNeedsSpaces),
    ("trust 1️⃣-4 > 40", .operatorNeedsSpaces), ("trust 1️⃣=40", .operatorNeedsSpaces),
  ])
  func `operators stand between spaces`(condition: String, code: DiagnosticCode) {
    expectErrors(ofCondition: condition, code)
  }

  @Test(arguments: [
    ("ruptured and", "ruptured and1️⃣"), ("trust + > 4", "trust + 1️⃣> 4"), ("not", "not1️⃣"), ("(", "(1️⃣"),
    ("trust > ", "trust 1️⃣>"), ("and ruptured", "1️⃣and ruptured"), ("() and ruptured", "(1️⃣) and ruptured"),
  ])
  func `a condition that ends early or begins late is told`(condition: String, marked: String) throws {
    let told = Told.ofCase(PlainCase.named(behind: "whenever \(condition)\n  repair")).errors
    let place = MarkedText(PlainCase.named(behind: "whenever \(marked)\n  repair"))
    #expect(told.lines.count == 1, "\(told.sentences)")
    let offset = try #require(place.offsets[1])
    #expect(told.diagnostics.first?.range.lower == offset, "\(told.sentences)")
  }

  @Test(arguments: [
    ("trust > 4 1️⃣bond > 4", DiagnosticCode.expectedOperator), ("trust > 4 1️⃣> 3", .expectedOperator),
    ("ruptured 1️⃣)", .expectedOperator), ("ruptured 1️⃣&& trust > 4", .expectedOperator),
    ("1️⃣(ruptured", .unclosedParenthesis),
    ("ruptured or 1️⃣(trust > 4 and (bond > 4)", .unclosedParenthesis), ("trust > 1️⃣1000000", .numberTooLarge),
    ("trust > 1️⃣99999999999999999999", .numberTooLarge), ("trust > 1️⃣-1000000", .numberTooLarge),
    ("trust > 41️⃣.5", .expectedOperator),
  ])
  func `what cannot stand in a condition is told at its place`(condition: String, code: DiagnosticCode) {
    expectErrors(ofCondition: condition, code)
  }

  @Test(arguments: [
    ("visited 1️⃣Second", DiagnosticCode.titleNeedsQuotes), ("1️⃣visited", .expectedTitle),
    ("visited 1️⃣\"Second", .unclosedQuote),
    ("visited \"1️⃣Good\"", .visitedEnding), ("1️⃣revealed", .emptyValue), ("1️⃣chosen", .emptyValue),
    ("chosen 1️⃣\"That", .unclosedQuote),
  ])
  func `titles and lines in conditions stand in quotation marks`(condition: String, code: DiagnosticCode) {
    expectErrors(ofCondition: condition, code)
  }

  @Test(arguments: [
    "trust 1️⃣!= 4", "trust 1️⃣<> 4", "trust 1️⃣=> 4", "trust 1️⃣=< 4", "trust 1️⃣<4", "ruptured 1️⃣&& trust > 4",
    "ruptured 1️⃣|| trust > 4",
  ])
  func `a sign of another language is told at its place`(condition: String) throws {
    let marked = MarkedText(PlainCase.named(behind: "whenever \(condition)\n  repair"))
    let told = Told.ofCase(marked.text).errors
    #expect(told.diagnostics.map(\.range.lower) == [try #require(marked.offsets[1])], "\(told.sentences)")
  }

  @Test func `a beginning that several lines have is told`() {
    let scene =
      "scene: Third\n  * empathize \"That sounds odd.\"\n    -> Good\nwhenever chosen \"1️⃣That sounds\"\n  repair"
    expectErrors(PlainCase.named(behind: scene), .ambiguousLine)
  }

  @Test(arguments: [
    (
      "ruptured and trust > 4 or bond > 4", "(ruptured and trust > 4) or bond > 4",
      "ruptured and (trust > 4 or bond > 4)"
    ),
    (
      "not ruptured or trust > 4 and bond > 4", "(not ruptured or trust > 4) and bond > 4",
      "not ruptured or (trust > 4 and bond > 4)"
    ),
  ])
  func `and with or is an error that shows both readings`(condition: String, first: String, second: String) throws {
    let told = Told.ofCase(PlainCase.named(behind: "whenever \(condition)\n  repair")).errors
    #expect(told.codes == [.mixedAndOr])
    let message = try #require(told.diagnostics.first).message
    let words = message.text + (message.hint ?? "")
    #expect(words.contains(first) && words.contains(second), "\(words)")
  }

  @Test(arguments: [31, 32, 33, 900])
  func `parentheses and nots are bounded, with a message of their own`(depth: Int) {
    let open = String(repeating: "(", count: depth)
    let close = String(repeating: ")", count: depth)
    let wanted: [DiagnosticCode] = depth > 32 ? [.conditionTooDeep] : []
    for text in ["\(open)ruptured\(close)", String(repeating: "not ", count: depth) + "ruptured"] {
      #expect(Told.ofCase(PlainCase.named(behind: "whenever \(text)\n  repair")).errors.codes == wanted)
    }
  }
}
