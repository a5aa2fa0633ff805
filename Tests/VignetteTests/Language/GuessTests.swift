import Testing
import VignetteLanguage
import VignetteSource

@Suite struct GuessTests {
  /// Lines with a slip, each marked, and what was meant.
  private static let slips: [(String, String)] = [
    ("reveal 1️⃣mother-pill", "mother-pills"), ("1️⃣Inez: x", "Ines"), ("-> 1️⃣Secnd", "Second"),
    ("if 1️⃣trusst > 4\n  Ines: x", "trust"),
    ("1️⃣trusst +4", "trust"), ("if visited \"1️⃣Latr\"\n  Ines: x", "Later"),
    ("if chosen 1️⃣empathise\n  Ines: x", "empathize"),
    ("rupture 1️⃣withdrawel", "withdrawal"), ("1️⃣reveel mother-pills", "reveal"), ("Ines: {1️⃣trusst}", "trust"),
    ("1️⃣If trust > 4\n  Ines: x", "if"),
    ("if 1️⃣alliancce > 4\n  Ines: x", "alliance"), ("if 1️⃣trun > 4\n  Ines: x", "turn"),
  ]

  @Test(arguments: slips)
  func `a slip is told with what was meant, and taking the guess mends it`(line: String, meant: String) throws {
    let text = MarkedText(PlainCase.named(body: line))
    let before = Told.ofCase(text.text)
    let slip = try #require(before.diagnostics.first { $0.range.lower == text.offsets[1] })
    #expect(slip.message.replacement == meant)
    #expect(slip.message.hint?.contains(meant) == true)
    let mended = SourceEdit.apply(
      [SourceEdit(slip.range, try #require(slip.message.replacement))], to: before.file.bytes)
    #expect(Told.ofCase(mended).errors.lines == [])
  }

  @Test func `among few names all are told where none is near`() throws {
    let told = Told.ofCase(PlainCase.named(body: "reveal nothing-like-it"))
    #expect(try #require(told.diagnostics.first).message.hint?.contains("mother-pills") == true)
  }

  @Test(arguments: [("-> Latter", "Later"), ("if visited \"Goood\"\n  Ines: x", "Good")])
  func `a guess is of the kind that may stand there`(line: String, wrong: String) throws {
    let told = Told.ofCase(PlainCase.named(body: line)).errors
    #expect(try #require(told.diagnostics.first).message.replacement != wrong)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `a message is a sentence without a full stop, and its hint is short`(code: DiagnosticCode) throws {
    guard let specimen = Explanations.of(code), ![.missingCase, .brokenCase, .missingManual].contains(code) else {
      return
    }
    for message in diagnostics(ofSpecimen: specimen).map(\.message) where message.code == code {
      #expect(!message.text.isEmpty && !message.text.hasSuffix(".") && !message.text.contains("\n"))
      #expect(message.text.count < 160, "\(message.text)")
    }
  }
}
