import Testing
import VignetteSource

/// Files that are no plain text are told in one sentence.
@Suite struct PlainTextFileTests {
  private static let text = Array(PlainCase.text().utf8)

  private static let files: [(String, [UInt8])] = [
    ("UTF-16", [0xFF, 0xFE] + text.flatMap { [$0, 0] }), ("UTF-16", [0xFE, 0xFF] + text.flatMap { [0, $0] }),
    ("UTF-16", text.flatMap { [$0, 0] }), ("UTF-16", text.flatMap { [0, $0] }),
    ("word processor", Array("PK\u{3}\u{4}".utf8) + text), ("word processor", [0xD0, 0xCF, 0x11, 0xE0] + text),
    ("RTF", Array("{\\rtf1 ".utf8) + text), ("PDF", Array("%PDF-1.7\n".utf8) + text),
    ("no text", text + [UInt8](repeating: 0, count: 40)),
  ]

  @Test(arguments: files.indices)
  func `a case, a manual and tests that are saved in another form are told so, once`(file: Int) throws {
    let (kind, bytes) = PlainTextFileTests.files[file]
    let scenario = try scenario(PlainCase.text())
    for told in [Told.ofCase(bytes), Told.ofManual(bytes), Told.ofTests(bytes, of: scenario)] {
      #expect(told.lines == ["1:1 not-plain-text"])
      #expect(told.diagnostics.first?.message.text.contains(kind) == true)
      #expect(told.diagnostics.first?.file.bytes == [])
    }
  }

  @Test func `a single byte of nothing is a control character`() {
    #expect(Told.ofCase(PlainTextFileTests.text + [0]).codes == [.controlCharacter])
  }

  @Test func `nothing is surely unmeant in a case of which something was refused`() {
    let text = PlainCase.text(head: "character: Dr. Osei")
    #expect(Told.ofCase(text).codes == [.silentCharacter])
    #expect(Told.ofCase(text + "// \u{1B}").codes == [.controlCharacter])
  }
}
