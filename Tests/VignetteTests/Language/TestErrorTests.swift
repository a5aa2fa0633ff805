import Testing
import VignetteEngine
import VignetteSource

@Suite struct TestErrorTests {
  private func expectToldOfTest(
    _ lines: String, _ codes: DiagnosticCode..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let indented = lines.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let marked = MarkedText("tests: whole\ntest: T\n\(indented)\n")
    let told = Told.ofTests(Array(marked.text.utf8), of: try WholeCase.scenario())
    #expect(told.codes == codes, "\(told.sentences)", sourceLocation: sourceLocation)
    let wanted = (1...max(1, codes.count)).compactMap { marked.offsets[$0] }
    #expect(told.diagnostics.map(\.range.lower) == wanted, "\(told.sentences)", sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("> 1️⃣asc", DiagnosticCode.unknownMove), ("> \"x\" 1️⃣y", .strayText), ("> 1️⃣\"x", .unclosedQuote),
    ("> ask 1️⃣it", .strayText), ("> 1️⃣any until it ends", .expectedStep),
    ("> 1️⃣3", .expectedStep), ("say 1️⃣x", .expectedQuote), ("1️⃣say", .expectedQuote), ("say 1️⃣\"x", .unclosedQuote),
    ("say \"x\" 1️⃣y", .strayText),
  ])
  func `a wrong step is told at its place`(line: String, code: DiagnosticCode) throws {
    try expectToldOfTest(line + "\n> ask", code)
  }

  @Test(arguments: [
    ("1️⃣Inez: x", DiagnosticCode.unknownPerson), ("1️⃣Ines:", .emptyValue), ("1️⃣(x", .unclosedStageDirection),
    ("1️⃣something", .expectedExpectation),
    ("expect 1️⃣trusst > 4", .unknownDynamic), ("expect 1️⃣trust", .notACondition), ("expect offered 1️⃣asc", .unknownMove),
    ("expect not offered 1️⃣asc", .unknownMove),
    ("expect ending 1️⃣Partnership", .expectedPlace), ("expect ending \"1️⃣Partnershp\"", .unknownTitle),
    ("expect ending \"1️⃣Being a parcel\"", .unknownTitle),
    ("expect rating 1️⃣patiense > 4", .unknownPrinciple), ("expect rating 1️⃣patient", .expectedComparison),
    ("expect rating patient 1️⃣high", .expectedComparison),
    ("expect not observed 1️⃣alliense", .unknownPrinciple), ("expect critical 1️⃣now", .strayText),
    ("expect no 1️⃣criticals", .expectedExpectation),
    ("not 1️⃣Inez: x", .unknownPerson), ("expect trust > 4 and ruptured 1️⃣or turn > 1", .mixedAndOr),
  ])
  func `a wrong expectation is told at its place`(line: String, code: DiagnosticCode) throws {
    let marked = line.contains("1️⃣or turn") ? "expect 1️⃣trust > 4 and ruptured or turn > 1" : line
    let place = code == .expectedComparison && line.hasSuffix("patient") ? nil : marked
    guard let place else { return #expect(try told(line).codes == [code]) }
    try expectToldOfTest("> ask\n  " + place, code)
  }

  private func told(_ line: String) throws -> Told {
    Told.ofTests(
      Array(MarkedText("tests: whole\ntest: T\n  > ask\n    \(line)\n").text.utf8), of: try WholeCase.scenario())
  }

  @Test(arguments: [
    ("given: 1️⃣trusst = 4", DiagnosticCode.unknownDynamic), ("given: 1️⃣trust > 4", .expectedGiven),
    ("given: 1️⃣trust = 101", .givenOutside),
    ("given: trust = 4, 1️⃣shame = 9", .givenOutside), ("given: 1️⃣not ruptured", .expectedGiven),
    ("given: 1️⃣ruptured and revealed mother-pills", .expectedGiven),
    ("given: revealed 1️⃣mother-pill", .unknownFact), ("given: trust = 4 1️⃣bond = 4", .expectedComma),
    ("given: visited 1️⃣Being a parcel", .titleNeedsQuotes),
    ("given: 1️⃣turn = 4", .expectedGiven), ("at: 1️⃣Being a parcl", .unknownTitle), ("at: 1️⃣Partnership", .unknownTitle),
    ("at: 1️⃣First appointment", .unknownTitle),
    ("1️⃣seed: x", .expectedCount), ("1️⃣seed: -1", .expectedCount), ("seed: 1\n  1️⃣> ask", .unexpectedLines),
  ])
  func `a wrong beginning is told`(line: String, code: DiagnosticCode) throws {
    let told = Told.ofTests(
      Array(MarkedText("tests: whole\ntest: T\n  \(line.replacing("\n", with: "\n  "))\n  > ask\n").text.utf8),
      of: try WholeCase.scenario())
    #expect(told.codes == [code], "\(told.sentences)")
  }

  @Test func `given, at and seed stand before the steps`() throws {
    try expectToldOfTest(
      "> ask\n1️⃣given: trust = 4\n2️⃣at: Being a parcel\n3️⃣seed: 4", .lateGiven, .lateGiven, .lateGiven)
    try expectToldOfTest("expect turn = 0\n1️⃣given: trust = 4\n> ask", .lateGiven)
  }

  @Test func `what is said is indented under its step`() throws {
    try expectToldOfTest(
      "> ask\n1️⃣Ines: x\n2️⃣(x)\n3️⃣not Ines: y", .expectationNeedsStep, .expectationNeedsStep, .expectationNeedsStep)
  }

  @Test func `expectations have no lines under them`() throws {
    try expectToldOfTest(
      "> ask\n  Ines: x\n    1️⃣Ines: y\n  expect turn = 1\n    2️⃣Ines: y", .unexpectedLines, .unexpectedLines)
  }

  @Test func `mistakes of a whole file are told in one run, and none makes another`() throws {
    let text =
      "tests: whole\n1️⃣tets: A\ntest: B\n  > 2️⃣asc\n    3️⃣Inez: x\n    expect 4️⃣trusst > 4\ntest: C\n  given: 5️⃣trusst = 4\n  > ask\nclaims:\n  6️⃣evry path ends\n  every path ends\n"
    expectTold(
      ofTests: text, of: try WholeCase.scenario(), .unknownKey, .unknownMove, .unknownPerson, .unknownDynamic,
      .unknownDynamic, .unknownClaim)
  }

  @Test(arguments: [
    ("1️⃣test: T\n  > ask\n", DiagnosticCode.missingBlock), ("tests: whole\n1️⃣test:\n  > ask\n", .emptyValue),
    ("tests: whole\n1️⃣test: T\n", .emptyBlock),
    ("tests: whole\ntest: T\n  > ask\n1️⃣tests: whole\n", .duplicateBlock), ("tests: whole\n1️⃣claims:\n", .emptyBlock),
    ("tests: whole\n1️⃣test T\n  > ask\n", .missingColon),
    ("tests: whole\n  1️⃣x\ntest: T\n  > ask\n", .unexpectedLines),
    ("tests: whole\ntest: T\n  > ask\n1️⃣test: T\n  > ask\n", .duplicateName),
    ("tests: whole\nclaims:\n  every path ends\n1️⃣claims:\n  every path ends\n", .duplicateBlock),
    ("tests: whole\nclaims:\n  every path ends\n    1️⃣x\n", .unexpectedLines),
  ])
  func `a wrong block is told`(text: String, code: DiagnosticCode) throws {
    let told = Told.ofTests(Array(MarkedText(text).text.utf8), of: try WholeCase.scenario())
    #expect(told.codes == [code], "\(told.sentences)")
    let line = MarkedText(text).offsets[1].map { told.file.place(of: $0).line }
    #expect(told.diagnostics.first?.place.line == line)
  }
}
