import Testing
import VignetteEngine
import VignetteSource

@Suite struct InterventionTests {
  private func intervention(_ lines: String) throws -> Intervention {
    let text = PlainCase.named(behind: "scene: Third\n  \(lines.replacing("\n", with: "\n  "))")
    return try #require(scenario(text).teachingCase.interventions.last)
  }

  @Test func `an asterisk begins one that is on offer once, a plus one that stays`() throws {
    let once = try intervention("* empathize \"I see.\"\n  -> Good")
    #expect(once.move == bookManual.move("empathize"))
    #expect(once.line == "I see.")
    #expect(!once.isRepeatable)
    #expect(try intervention("+ empathize \"I see.\"\n  -> Good").isRepeatable)
  }

  @Test func `a line goes from the first quotation mark to the last`() throws {
    #expect(try intervention("* empathize \"You said \"no\", and \"yes\".\"").line == "You said \"no\", and \"yes\".")
    #expect(try intervention("* empathize “You said «no».”").line == "You said «no».")
  }

  @Test func `other wordings and a condition stand directly under it`() throws {
    let lines =
      "* empathize \"I see.\"\n  also: \"I \"see\" that.\"\n  when: trust > 4\n  also: “I hear.”\n  trust +1"
    let intervention = try intervention(lines)
    #expect(intervention.wordings == ["I \"see\" that.", "I hear."])
    #expect(intervention.when == .compare(.dynamic(3), .greater, .number(4)))
    #expect(intervention.body.statements.map(\.kind) == [.change(dynamic: 3, by: 1)])
  }

  @Test func `a wording and a condition may stand behind the body as well`() throws {
    let intervention = try intervention("* empathize \"I see.\"\n  trust +1\n  also: \"x\"\n  when: ruptured")
    #expect(intervention.wordings == ["x"])
    #expect(intervention.when == .ruptured(nil))
  }

  @Test func `an inward move makes an inward intervention`() throws {
    #expect(try intervention("* notice-countertransference \"I am angry.\"").isInward)
    #expect(try !intervention("* empathize \"I see.\"").isInward)
  }

  @Test(arguments: [
    ("+ 1️⃣notice-countertransference \"x\"", DiagnosticCode.repeatableInward), ("* 1️⃣empathise \"x\"", .unknownMove),
    ("1️⃣*", .expectedMove),
    ("1️⃣* \"x\"", .expectedMove), ("* 1️⃣empathize", .expectedQuote), ("* empathize 1️⃣I see.", .expectedQuote),
    ("* empathize 1️⃣\"I see.", .unclosedQuote),
    ("* empathize \"I see.\" 1️⃣now", .strayText), ("* empathize 1️⃣\"\"", .emptyValue),
    ("* empathize 1️⃣'I see.'", .expectedQuote),
    ("* empathize \"x\"\n    also: 1️⃣I see.", .expectedQuote), ("* empathize \"x\"\n    1️⃣also:", .expectedQuote),
    ("* empathize \"x\"\n    also: 1️⃣\"y", .unclosedQuote), ("* empathize \"x\"\n    also: \"y\" 1️⃣z", .strayText),
    ("* empathize \"x\"\n    when: turn > 1\n    1️⃣when: turn > 2", .duplicateBlock),
    ("* empathize \"x\"\n    when: 1️⃣trusst > 4", .unknownDynamic),
    ("* empathize \"x\"\n    when: turn > 1\n      1️⃣Ines: y", .unexpectedLines),
    ("* empathize \"x\"\n    also: \"y\"\n      1️⃣Ines: z", .unexpectedLines),
    ("* empathize \"x\"\n    when:1️⃣", .conditionEndsEarly),
  ])
  func `a wrong intervention is told at its place`(lines: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(behind: "scene: Third\n  \(lines)"), code)
  }

  @Test func `mistakes under an intervention that is wrong itself are told too`() {
    let lines = "scene: Third\n  * 1️⃣empathise \"x\"\n    2️⃣Hm\n    when: 3️⃣trusst > 4"
    expectErrors(PlainCase.named(behind: lines), .unknownMove, .bareProse, .unknownDynamic)
  }

  @Test(arguments: [
    ("empathise", "empathize"), ("emphatize", "empathize"), ("explore-medication-fear", "explore-medication-fears"),
  ])
  func `an unknown move is told with the nearest one`(move: String, nearest: String) throws {
    let told = Told.ofCase(PlainCase.text(behind: "scene: Third\n  * \(move) \"x\"")).errors
    #expect(try #require(told.diagnostics.first).message.replacement == nearest)
  }
}
