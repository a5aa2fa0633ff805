import Testing
import VignetteEngine
import VignetteSource

@Suite struct TypographyTests {
  /// Expects that two cases are read without an error and mean the same.
  private func expectSameCase(_ pasted: String, _ plain: String) throws {
    #expect(try Shape.of(scenario(pasted).teachingCase) == Shape.of(scenario(plain).teachingCase))
  }

  @Test(arguments: [("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("”", "”"), ("\"", "”")])
  func `quotation marks of a word processor are quotation marks`(open: String, close: String) throws {
    for line in [
      "critical \"Nobody.\"", "if visited \"Second\"\n  repair", "if chosen \"That sounds\"\n  repair", "-> \"Good\"",
    ] {
      try expectSameCase(PlainCase.named(body: quoted(line, open, close)), PlainCase.named(body: line))
    }
    for line in ["also: \"I see.\"", "credit alliance 2 \"So.\""] {
      try expectSameCase(PlainCase.named(under: quoted(line, open, close)), PlainCase.named(under: line))
    }
    for block in [
      "required:\n  - empathize before \"Second\": x", "scene: \"Third\"\n  -> Good",
      "scene: Third\n  * empathize \"Hm.\"\n    -> Good",
    ] {
      try expectSameCase(PlainCase.named(behind: quoted(block, open, close)), PlainCase.named(behind: block))
    }
  }

  private func quoted(_ line: String, _ open: String, _ close: String) -> String {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : (index % 2 == 1 ? open : close) + part
    }.joined()
  }

  @Test(arguments: ["→", "–>", "−>"])
  func `an arrow of a word processor is an arrow`(arrow: String) throws {
    try expectSameCase(PlainCase.named(body: "\(arrow) Good"), PlainCase.named(body: "-> Good"))
    try expectSameCase(PlainCase.named(body: "\(arrow)Good"), PlainCase.named(body: "-> Good"))
  }

  @Test(
    arguments: ["–", "−"],
    [
      "trust -4", "trust = 4, asked -1", "reveal mother-pills", "if trust - 4 > -5\n  repair",
      "vary\n  - Ines: a\n  - (b)",
    ])
  func `a dash of a word processor is a minus, a hyphen and the dash of an item`(dash: String, lines: String) throws {
    try expectSameCase(PlainCase.named(body: lines.replacing("-", with: dash)), PlainCase.named(body: lines))
  }

  @Test(
    arguments: ["–", "−"],
    [
      "dynamics:\n  sorrow -4 in -9..9 \"S\" lower is better", "counts:\n  a-b 0", "focus: mind-body", "id: my-case",
      "objectives:\n  - a\n  - b",
      "formulation: x\n  answer: dread-of-recovery", "required:\n  - assess-suicide-risk before the end: x",
    ])
  func `a dash of a word processor is a dash at the head as well`(dash: String, head: String) throws {
    try expectSameCase(PlainCase.text(head: head.replacing("-", with: dash)), PlainCase.text(head: head))
  }

  @Test(arguments: ["–", "−"])
  func `a dash of a word processor is a hyphen between braces`(dash: String) throws {
    let plain = PlainCase.text(head: "dynamics:\n  a-b 4 \"AB\" lower is better", body: "Ines: {a-b}")
    try expectSameCase(plain.replacing("a-b", with: "a\(dash)b"), plain)
  }

  @Test func `a bullet at the start of an item is a dash`() throws {
    for line in ["vary\n  • Ines: a\n  •(b)\n  •\tInes: c"] {
      let plain = "vary\n  - Ines: a\n  -(b)\n  -\tInes: c"
      try expectSameCase(PlainCase.named(body: line), PlainCase.named(body: plain))
    }
    for head in [
      "objectives:\n  - a\n  - b", "required:\n  - empathize before the end: x", "debrief:\n  - x",
      "focus:\n  - alliance",
    ] {
      try expectSameCase(PlainCase.text(head: head.replacing("- ", with: "• ")), PlainCase.text(head: head))
    }
  }

  @Test func `marks and dashes within words of the author stay as they are`() throws {
    guard case .narration(let text) = try bodyKind("(“So” – she → said ‘no’ • … «x»)") else {
      return #expect(Bool(false))
    }
    #expect(text == Text(plain: "(“So” – she → said ‘no’ • … «x»)"))
    #expect(try bodyKind("critical \"She said “no” – twice.\"") == .critical("She said “no” – twice."))
  }

  @Test func `an apostrophe is one in either form where lines are compared`() throws {
    let text = PlainCase.text(
      behind: "scene: Third\n  * empathize \"It’s hard.\"\n    -> Good\nwhenever chosen \"It's hard\"\n  Ines: x")
    #expect(try scenario(text).teachingCase.rules.first?.condition == .chosenLine(1))
  }
}
