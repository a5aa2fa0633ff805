import Testing
import VignetteEngine
import VignetteSource

@Suite struct TextMarkupTests {
  private func parts(_ text: String) throws -> [TextPart] {
    guard case .speech(let speech) = try bodyKind("Ines: \(text)") else { return [] }
    return speech.text.parts
  }

  private func words(_ text: String, _ isEmphasised: Bool = false) -> TextPart {
    TextPart(.words(text), isEmphasised: isEmphasised)
  }

  @Test func `asterisks round words are emphasis`() throws {
    #expect(
      try parts("You *really* mean *it*.") == [
        words("You "), words("really", true), words(" mean "), words("it", true), words("."),
      ])
    #expect(try parts("*All of it.*") == [words("All of it.", true)])
  }

  @Test(arguments: [
    ("2 * 3 * 4", "2 * 3 * 4"), ("a* b", "a* b"), ("*", "*"), ("5\\*", "5*"), ("\\*not so\\*", "*not so*"),
    ("*x", "*x"),
  ])
  func `an asterisk that is none of emphasis is an asterisk`(text: String, shown: String) throws {
    #expect(try parts(text) == [words(shown)])
  }

  @Test func `an asterisk within emphasis has a backslash before it`() throws {
    #expect(try parts("*five\\* stars*") == [words("five* stars", true)])
  }

  @Test func `braces show the value of a dynamic or a derived name`() throws {
    #expect(
      try parts("I'd say {trust}.") == [
        words("I'd say "), TextPart(.value(.dynamic(3)), isEmphasised: false), words("."),
      ])
    #expect(try parts("{alliance}") == [TextPart(.value(.derived(0)), isEmphasised: false)])
    #expect(try parts("*{bond}!*") == [TextPart(.value(.dynamic(0)), isEmphasised: true), words("!", true)])
  }

  @Test(arguments: [("{{", "{"), ("}}", "}"), ("a {{b}} c", "a {b} c"), ("{{{{", "{{"), ("{{trust}}", "{trust}")])
  func `doubled braces are the signs themselves`(text: String, shown: String) throws {
    #expect(try parts(text) == [words(shown)])
  }

  @Test(arguments: [
    ("{1️⃣turn}", DiagnosticCode.notShown), ("{1️⃣ruptures}", .notShown), ("{1️⃣asked}", .notShown), ("{1️⃣}", .notShown),
    ("{1️⃣trust + 1}", .notShown),
    ("{1️⃣Trust}", .notShown), ("{1️⃣ trust }", .notShown), ("{1️⃣trusst}", .unknownDynamic),
    ("{1️⃣mother-pills}", .notShown),
    ("1️⃣{trust", .unclosedBrace), ("trust1️⃣}", .strayBrace), ("{{trust1️⃣}", .strayBrace), ("{trust}1️⃣}", .strayBrace),
  ])
  func `anything else in braces is told at its place`(text: String, code: DiagnosticCode) {
    expectErrors(PlainCase.named(body: "Ines: " + text), code)
  }

  @Test(arguments: [
    "Ines (*softly*, at {trust}): x", "(She *looks* at {trust}.)", "\\*Six* weeks: {trust}", "note: *So* {trust}",
    "chart: *So* {trust}",
  ])
  func `manners, stage directions, narration, notes and the chart have markup as well`(line: String) throws {
    let text = PlainCase.named(body: line)
    #expect(Told.ofCase(text).errors.lines == [])
    let statement = try #require(scenario(text).teachingCase.scenes[0].body.statements.last)
    #expect(statement.texts.flatMap(\.quantities) == [.dynamic(3)])
    #expect(statement.texts.flatMap(\.parts).contains { $0.isEmphasised })
  }

  @Test(arguments: ["Ines (1️⃣{trust): x", "(1️⃣{trust)", "\\1️⃣{trust", "note: 1️⃣{trust", "chart: 1️⃣{trust"])
  func `their mistakes are told as well`(line: String) {
    expectErrors(PlainCase.named(body: line), .unclosedBrace)
  }

  @Test func `text without markup is kept to the letter`() throws {
    #expect(
      try parts("“Well” — she said, ‘so’ → 3–4 • \\n \\ é\u{301} 👩‍⚕️") == [
        words("“Well” — she said, ‘so’ → 3–4 • \\n \\ é\u{301} 👩‍⚕️")
      ])
  }
}
