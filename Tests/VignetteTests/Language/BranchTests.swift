import Testing
import VignetteEngine
import VignetteSource

@Suite struct BranchTests {
  private func arms(_ lines: String) throws -> [Arm] {
    guard case .branch(let arms) = try bodyKind(lines) else { return [] }
    return arms
  }

  @Test func `an if has as many else ifs as its author likes, and an else at its end`() throws {
    let arms = try arms(
      "if trust > 5\n  repair\nelse if trust > 4\n  repair\n  repair\nelse if trust > 3\n  repair\nelse\n  trust +1")
    let conditions = arms.map(\.condition)
    #expect(conditions == [5, 4, 3].map { .compare(.dynamic(3), .greater, .number($0)) } + [nil])
    #expect(arms.map(\.body.statements.count) == [1, 2, 1, 1])
  }

  @Test func `an if may stand alone, and in an if`() throws {
    #expect(try arms("if trust > 5\n  repair").count == 1)
    let outer = try arms("if trust > 5\n  if trust > 6\n    repair\n  else\n    trust +1\nelse\n  trust -1")
    #expect(outer.count == 2)
    #expect(outer[0].body.allStatements.map(\.kind).last == .change(dynamic: 3, by: 1))
  }

  @Test func `two ifs beside one another are two`() throws {
    #expect(try bodyKinds("if trust > 5\n  repair\nif trust > 6\n  repair\nelse\n  repair").count == 2)
  }

  @Test(arguments: ["else", "else if trust > 5"])
  func `an else needs an if right before it`(line: String) {
    expectErrors(PlainCase.named(body: "Ines: Hm.\n1️⃣\(line)\n  repair"), .elseWithoutIf)
    expectErrors(PlainCase.named(body: "if trust > 5\n  repair\nInes: Hm.\n1️⃣\(line)\n  repair"), .elseWithoutIf)
  }

  @Test func `nothing follows the else of an if`() {
    expectErrors(PlainCase.named(body: "if trust > 5\n  repair\nelse\n  repair\n1️⃣else\n  repair"), .elseAfterElse)
    expectErrors(
      PlainCase.named(body: "if trust > 5\n  repair\nelse\n  repair\n1️⃣else if trust > 3\n  repair"), .elseAfterElse)
  }

  @Test func `else stands alone, or with an if`() {
    expectErrors(PlainCase.named(body: "if trust > 5\n  repair\n1️⃣else trust > 3\n  repair"), .elseWithText)
    expectErrors(PlainCase.named(body: "if trust > 5\n  repair\n1️⃣else Ines: Hm."), .elseWithText)
  }

  @Test func `every block of an if holds something`() {
    expectErrors(PlainCase.named(body: "1️⃣if trust > 5\nInes: Hm."), .emptyBlock)
    expectErrors(PlainCase.named(body: "if trust > 5\n  repair\n1️⃣else if trust > 3\n2️⃣else"), .emptyBlock, .emptyBlock)
  }

  @Test func `mistakes in every block are told`() {
    let lines = "if trust > 5\n  1️⃣Hm\nelse if 2️⃣trusst > 3\n  3️⃣Hm\nelse\n  4️⃣Hm"
    expectErrors(PlainCase.named(body: lines), .bareProse, .unknownDynamic, .bareProse, .bareProse)
  }

  @Test func `a mistake in a condition makes no mistake of the lines behind it`() {
    expectTold(PlainCase.text(body: "if 1️⃣trusst > 5\n  Ines: Hm.\n  -> Good\nInes: So."), .unknownDynamic)
    expectTold(PlainCase.text(body: "if 1️⃣trusst > 5\n  -> Good\nelse\n  -> Good\nInes: So."), .unknownDynamic)
  }
}
