import Testing
import VignetteSource

@Suite struct HostileInputTests {
  @Test func `a control character in a title is refused with its place and shown to nobody`() throws {
    let text = PlainCase.text().replacing("title: A plain case", with: "title: A 1️⃣\u{1B}]0;owned\u{7}case").replacing(
      "\u{7}", with: "2️⃣\u{7}")
    expectErrors(text, .controlCharacter, .controlCharacter)
    let told = Told.ofCase(MarkedText(text).text)
    let words = told.diagnostics.flatMap { [$0.message.text, $0.message.hint ?? "", $0.message.replacement ?? ""] }
    #expect(!words.joined().unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test(arguments: ["scene: B\u{202E}ad", "character: \u{200F}Osei", "summary: \u{2066}x", "// \u{202A}"])
  func `a bidirectional control is refused wherever it stands`(line: String) {
    #expect(Told.ofCase(PlainCase.text(behind: line)).codes.contains(.bidirectionalControl))
  }

  @Test func `what is not UTF-8 is refused with its place`() {
    let (head, tail) = (
      "title: x\npatient: Ines\nscene: A\n  Ines: caf",
      "\n  * empathize \"x\"\n    -> E\nending: E\n  outcome: good\n"
    )
    let told = Told.ofCase(Array(head.utf8) + [0xE9] + Array(tail.utf8))
    #expect(told.lines == ["4:12 invalid-utf8"])
  }

  @Test func `a condition over tens of thousands of lines is read or refused, and ends nothing`() async {
    await #expect(processExitsWith: .success) {
      let terms = Array(repeating: "turn > 1", count: 40_000).joined(separator: " and \\\n")
      _ = Told.ofCase(PlainCase.text(body: "if \(terms)\n  Ines: x"))
    }
  }

  @Test func `a sum over tens of thousands of lines is read or refused, and ends nothing`() async {
    await #expect(processExitsWith: .success) {
      let terms = Array(repeating: "turn", count: 40_000).joined(separator: " + \\\n")
      _ = Told.ofCase(PlainCase.text(body: "if \(terms) > 4\n  Ines: x"))
    }
  }

  @Test func `an if with as many blocks as a file may have is read or refused, and ends nothing`() async {
    await #expect(processExitsWith: .success) {
      let blocks = (0..<15_000).map { "else if turn > \($0)\n  Ines: x" }.joined(separator: "\n")
      _ = Told.ofCase(PlainCase.text(body: "if turn > 2\n  Ines: x\n" + blocks))
    }
  }

  @Test(arguments: [
    "if visited \(String(repeating: "\"", count: 1_900))", "if chosen \(String(repeating: "\"", count: 1_900))",
    "Ines: \(String(repeating: "*a", count: 1_900))",
    "Ines: \(String(repeating: "*", count: 3_900))", "Ines: *a\(String(repeating: "\\*", count: 1_900))",
    "Ines: \(String(repeating: "{", count: 3_901))",
    "Ines: \(String(repeating: "{trust}", count: 500))", "Ines \(String(repeating: "(", count: 3_900)): x",
    "\(String(repeating: "trust +1,", count: 400))",
    "critical \(String(repeating: "\"", count: 3_900))", "-> \(String(repeating: "\"", count: 3_900))",
    "if \(String(repeating: "(", count: 3_900))",
    "\(String(repeating: "a-", count: 1_900))", "\(String(repeating: "→", count: 1_300))",
    "\(String(repeating: "if ", count: 1_300))",
  ])
  func `a line of one sign again and again is read in little time`(line: String) {
    let seconds = WorkTime.seconds { _ = Told.ofCase(PlainCase.named(body: line)) }
    #expect(seconds < 2, "\(line.prefix(20))")
  }
}
