import Testing
import VignetteEngine
import VignetteSource

@Suite struct VaryTests {
  @Test func `vary holds items of speech and stage directions, each with further lines if it likes`() throws {
    guard
      case .vary(let items) = try bodyKind(
        "vary\n  - Ines: A.\n    (B.)\n    You: C.\n  -   (D.)\n  - Ines (softly): E.")
    else {
      return #expect(Bool(false))
    }
    #expect(items.map(\.statements.count) == [3, 1, 1])
    #expect(items[1].statements.map(\.kind) == [.narration(Text(plain: "(D.)"))])
    guard case .speech(let speech) = items[0].statements[2].kind else { return #expect(Bool(false)) }
    #expect(speech.speaker == .trainee)
  }

  @Test(arguments: ["1️⃣vary", "1️⃣vary\n  - Ines: A."])
  func `vary needs two items or more`(lines: String) {
    expectErrors(PlainCase.named(body: lines), .varyNeedsItems)
  }

  @Test(arguments: [
    "trust +1", "reveal mother-pills", "repair", "note: x", "chart: x", "-> Good", "critical \"x\"", "if trust > 5",
    "vary",
    "rupture withdrawal",
  ])
  func `an item holds nothing else`(line: String) {
    expectErrors(
      PlainCase.named(body: "vary\n  - 1️⃣\(line)\n  - Ines: B.\n    2️⃣\(line)"), .varyItemWords, .varyItemWords)
  }

  @Test func `an item begins with a dash`() {
    expectErrors(PlainCase.named(body: "vary\n  - Ines: A.\n  1️⃣Ines: B.\n  - Ines: C."), .expectedItem)
  }

  @Test func `the lines of an item have no lines under them`() {
    expectErrors(
      PlainCase.named(body: "vary\n  - Ines: A.\n    Ines: B.\n      1️⃣Ines: C.\n  - Ines: D."), .unexpectedLines)
  }

  @Test func `a stage direction of an item is closed`() {
    expectErrors(
      PlainCase.named(body: "vary\n  - 1️⃣(A.\n  - Ines: B.\n    2️⃣(C."), .unclosedStageDirection,
      .unclosedStageDirection)
  }

  @Test func `an item without words is told`() {
    expectErrors(PlainCase.named(body: "vary\n  -1️⃣\n  - Ines: B."), .varyItemWords)
  }

  @Test func `an unknown speaker of an item is told by the name`() {
    expectErrors(PlainCase.named(body: "vary\n  - 1️⃣Inez: A.\n  - Ines: B."), .unknownPerson)
  }

  @Test func `nothing stands behind vary`() {
    expectErrors(PlainCase.named(body: "vary 1️⃣these\n  - Ines: A.\n  - Ines: B."), .strayText)
  }

  // MARK: What an item is about

  @Test func `an item may say what it is about, its lines under it`() throws {
    let lines = "vary\n  - about: my sister, Marta\n    Ines: A.\n    (B.)\n  - Ines: C."
    guard case .vary(let items) = try bodyKind(lines) else { return #expect(Bool(false)) }
    #expect(items.map(\.topics) == [[Wording("my sister"), Wording("Marta")], []])
    #expect(items.map(\.statements.count) == [2, 1])
  }

  @Test func `one item at least is about nothing`() {
    expectErrors(
      PlainCase.named(body: "1️⃣vary\n  - about: a\n    Ines: A.\n  - about: b\n    Ines: B."), .varyNeedsGeneralItem)
  }

  @Test func `an item about something has words and lines`() {
    expectErrors(PlainCase.named(body: "vary\n  1️⃣- about:\n    Ines: A.\n  - Ines: B."), .emptyValue)
    expectErrors(PlainCase.named(body: "vary\n  1️⃣- about: Marta\n  - Ines: B."), .emptyBlock)
  }

  @Test func `an empty list of topics is told once, and covers nothing`() {
    expectErrors(
      PlainCase.named(body: "vary\n  1️⃣- about:\n  - about: what it is about\n    Ines: A.\n  - Ines: B."), .emptyValue
    )
  }

  @Test func `an item about something holds nothing else either`() {
    expectErrors(PlainCase.named(body: "vary\n  - about: Marta\n    1️⃣trust +1\n  - Ines: B."), .varyItemWords)
  }

  @Test func `what an earlier item is about is not asked for later`() {
    let lines = "vary\n  - Ines: A.\n  - about: sister\n    Ines: B.\n  1️⃣- about: my sisters\n    Ines: C."
    expectTold(PlainCase.text(body: lines), .coveredTopic)
  }

  @Test func `somebody called About speaks as others do`() {
    expectErrors(PlainCase.named(body: "vary\n  - 1️⃣About (softly): A.\n  - Ines: B."), .unknownPerson)
  }
}
