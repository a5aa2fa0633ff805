import Testing
import VignetteSource

@Suite struct ManualErrorTests {
  /// A small manual with some lines at its end.
  private func text(_ lines: String) -> String {
    """
    manual: A manual
    principle: listening "Listening"
    dynamic: bond "Bond" higher is better
    move: ask "Ask"
    \(lines)

    """
  }

  @Test(arguments: [
    "principle: honesty \"Honesty\"", "dynamic: trust \"The \"real\" trust\" lower is better",
    "derived: both \"Both\" mean of bond", "move: tell \"Tell\"\n  serves: listening 9",
    "move: tell \"Tell\"\n  violates: listening 1", "move: tell \"Tell\"\n  inward: no",
    "term: if \"A word of the language may be a term.\"",
    "move: tell \"Tell\"\n  default\n    vary\n      - (a)\n      - (b)", "rating: a 100, b 0",
    "rating: a 3, b c 2, d 0",
  ])
  func `these are legal`(lines: String) {
    expectTold(ofManual: text(lines))
  }

  @Test(arguments: [
    ("1️⃣principel: x \"X\"", DiagnosticCode.unknownKey), ("1️⃣move tell \"Tell\"", .missingColon),
    ("1️⃣Some words", .unknownMarginLine),
    ("move: 1️⃣Tell \"Tell\"", .badName), ("move: 1️⃣any \"Any\"", .reservedName), ("move: 1️⃣tell", .expectedQuote),
    ("move: tell 1️⃣Tell", .expectedQuote),
    ("move: tell 1️⃣\"Tell", .unclosedQuote), ("move: tell \"Tell\" 1️⃣x", .strayText),
    ("move: 1️⃣ask \"Again\"", .duplicateName),
    ("principle: 1️⃣listening \"Again\"", .duplicateName), ("dynamic: 1️⃣bond \"Again\" lower is better", .duplicateName),
    ("1️⃣manual: Another", .duplicateBlock),
    ("dynamic: trust \"Trust\" 1️⃣more is better", .expectedBetterEnd), ("1️⃣source:", .emptyValue),
    ("source: x\n  1️⃣y", .unexpectedLines),
  ])
  func `a wrong declaration is told at its place`(lines: String, code: DiagnosticCode) {
    expectTold(ofManual: text(lines), code)
  }

  @Test(arguments: [
    ("derived: both \"Both\" 1️⃣sum of bond", DiagnosticCode.expectedMean),
    ("derived: both \"Both\" mean of bond, 1️⃣bonnd", .unknownDynamic),
    ("derived: both \"Both\" 1️⃣mean of", .expectedMean), ("derived: 1️⃣bond \"Both\" mean of bond", .duplicateName),
  ])
  func `a wrong derived name is told at its place`(lines: String, code: DiagnosticCode) {
    expectTold(ofManual: text(lines), code)
  }

  @Test(arguments: [
    ("  1️⃣chapter: 3", DiagnosticCode.misplacedField), ("  1️⃣checklist:\n    - x", .misplacedField),
    ("  1️⃣servs: listening 2", .unknownKey),
    ("  serves: 1️⃣lisening 2", .unknownPrinciple), ("  means: a\n  1️⃣means: b", .duplicateBlock),
    ("  means: a\n    1️⃣b", .unexpectedLines),
    ("  1️⃣means:", .emptyValue), ("  phrases:\n    1️⃣\"x\"", .expectedItem), ("  phrases:\n    - 1️⃣x", .expectedQuote),
    ("  1️⃣default", .emptyBlock),
    ("  serves: listening 2, 1️⃣honesty 1", .unknownPrinciple), ("  serves: listening 2 1️⃣x", .movePoints),
  ])
  func `a wrong field of a move is told at its place`(lines: String, code: DiagnosticCode) {
    expectTold(ofManual: text("move: tell \"Tell\"\n" + lines), code)
  }

  @Test(arguments: ["0", "10", "-1", "", "two", "1.5"])
  func `a move's points are 1 to 9`(points: String) {
    let told = Told.ofManual(Array(text("move: tell \"Tell\"\n  serves: listening \(points)").utf8))
    #expect(told.diagnostics.first?.place.line == 6, "\(told.sentences)")
    #expect(told.codes.count == 1)
  }

  @Test func `a move serves or violates, not both`() {
    expectTold(
      ofManual: text("move: 1️⃣tell \"Tell\"\n  serves: listening 1\n  violates: listening 1"), .servesAndViolates)
  }

  @Test func `inward is yes or no`() {
    let told = Told.ofManual(Array(text("move: tell \"Tell\"\n  inward: maybe").utf8))
    #expect(told.codes == [.expectedYesOrNo])
  }

  @Test(arguments: [
    "trust +1", "reveal x", "repair", "-> Good", "note: x", "chart: x", "critical \"x\"", "credit none",
    "if turn > 1\n      (x)", "rupture withdrawal",
  ])
  func `a default holds words only`(line: String) {
    let told = Told.ofManual(Array(text("move: tell \"Tell\"\n  default\n    \(line)").utf8))
    #expect(told.diagnostics.map(\.place.line) == [7], "\(told.sentences)")
  }

  @Test(arguments: [
    "a 85, b 65", "a 40, b 65, c 0", "a 101, b 0", "a 0", "85, 0", "a 50, b 50, c 0", "a fifty, b 0", "",
  ])
  func `bands fall from at most 100 to 0`(bands: String) {
    let told = Told.ofManual(Array(text("rating: \(bands)").utf8))
    #expect(told.diagnostics.map(\.place.line) == [5], "\(told.sentences)")
  }

  @Test func `a manual has a title, a principle and a move`() {
    expectTold(ofManual: "1️⃣principle: x \"X\"\nmove: y \"Y\"\n", .missingBlock)
    expectTold(ofManual: "1️⃣manual: X\nmove: y \"Y\"\n", .missingBlock)
    expectTold(ofManual: "1️⃣manual: X\nprinciple: x \"X\"\n", .missingBlock)
  }

  @Test func `mistakes in several declarations are all told, and none makes another`() {
    let lines =
      "move: 1️⃣Tell \"Tell\"\n  serves: listening 2\ndynamic: trust 2️⃣Trust\nmove: show \"Show\"\n  serves: 3️⃣honesty 2\n  phrases:\n    - 4️⃣x\nterm: x 5️⃣y"
    expectTold(ofManual: text(lines), .badName, .expectedQuote, .unknownPrinciple, .expectedQuote, .expectedQuote)
  }

  @Test func `a name that is declared wrongly is told where it is declared`() {
    expectTold(
      ofManual: text("principle: honesty 1️⃣Honesty\nmove: tell \"Tell\"\n  serves: honesty 2"), .expectedQuote)
    expectTold(
      ofManual: text("dynamic: trust \"Trust\" 1️⃣better\nderived: both \"Both\" mean of bond, trust"),
      .expectedBetterEnd)
  }
}
