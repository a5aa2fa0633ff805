import Testing
import VignetteEngine
import VignetteSource

@Suite struct RuleTests {
  @Test func `rules keep the order of the file, each with its condition and body`() throws {
    let rules = try scenario(
      PlainCase.named(behind: "whenever trust > 60\n  repair\n  -> Good\nwhenever ruptured\n  Ines: x")
    ).teachingCase.rules
    #expect(rules.map(\.condition) == [.compare(.dynamic(3), .greater, .number(60)), .ruptured(nil)])
    #expect(rules.map(\.body.statements.count) == [2, 1])
  }

  @Test func `reactions belong to moves`() throws {
    let text = PlainCase.named(
      behind: "reactions:\n  on empathize\n    trust +1\n    Ines: x\n  on hold-limit\n    note: y")
    let reactions = try scenario(text).teachingCase.reactions
    #expect(reactions.map(\.move) == ["empathize", "hold-limit"].map { bookManual.move($0) })
    #expect(reactions.map(\.body.statements.count) == [2, 1])
  }

  @Test func `out of time has a body`() throws {
    let text = PlainCase.named(behind: "out of time\n  Ines: x\n  chart: y")
    #expect(try scenario(text).teachingCase.outOfTime.statements.count == 2)
    #expect(
      try scenario(PlainCase.named(behind: "out  of\ttime\n  Ines: x")).teachingCase.outOfTime.statements.count == 1)
  }

  @Test func `a visit has a body, or none`() throws {
    let text = PlainCase.named(behind: "visit: Last\n  Ines: x\n  -> Good\nscene: Third\n  -> Good")
    #expect(try scenario(text).teachingCase.visits.map(\.body.statements.count) == [0, 2])
  }

  @Test(arguments: [
    ("whenever1️⃣\n  repair", DiagnosticCode.conditionEndsEarly), ("1️⃣whenever trust > 4", .emptyBlock),
    ("whenever 1️⃣trusst > 4\n  repair", .unknownDynamic),
    ("reactions:\n  1️⃣empathize\n    repair", .expectedReaction),
    ("reactions:\n  on 1️⃣empathise\n    repair", .unknownMove),
    ("reactions:\n  1️⃣on empathize", .emptyBlock), ("reactions:\n  1️⃣on empathize\n    also: \"x\"", .emptyBlock),
    ("reactions:\n  on empathize\n    repair\n  1️⃣on empathize\n    repair", .duplicateName),
    ("reactions:\n  on empathize 1️⃣now\n    repair", .strayText), ("1️⃣out of time", .emptyBlock),
    ("out of time 1️⃣now\n  repair", .strayText),
    ("reactions:\n  on empathize\n    1️⃣* empathize \"x\"", .misplacedIntervention),
  ])
  func `a mistake is told at its place`(lines: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(behind: lines), code)
  }
}
