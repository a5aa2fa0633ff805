import Testing
import VignetteSource

@Suite struct OutlineCharacterTests {
  private static let controls = (0x00...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) } + Array(0x7F...0x9F)
  private static let directions = [0x061C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)

  private func text(_ scalar: Int) throws -> String {
    "one\nab\(try #require(Unicode.Scalar(UInt32(scalar))))c\n"
  }

  private func codePoint(_ scalar: Int) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  @Test(arguments: controls)
  func `a control character is an error that names its place and code point`(scalar: Int) throws {
    let drawing = try Drawing(text(scalar))
    #expect(drawing.told == ["2:3 control-character"])
    #expect(drawing.diagnostics.first?.message.text.contains(codePoint(scalar)) == true)
  }

  @Test(arguments: directions)
  func `a bidirectional control is an error that names its place and code point`(scalar: Int) throws {
    let drawing = try Drawing(text(scalar))
    #expect(drawing.told == ["2:3 bidirectional-control"])
    #expect(drawing.diagnostics.first?.message.text.contains(codePoint(scalar)) == true)
  }

  @Test(arguments: [
    [0x80], [0xBF], [0xC0, 0xAF], [0xC3], [0xC3, 0x41], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ])
  func `what is not UTF-8 is an error that names its place and the byte`(bytes: [UInt8]) throws {
    let drawing = Drawing(Array("one\nab".utf8) + bytes + Array("\n".utf8))
    let first = try #require(drawing.diagnostics.first)
    #expect(first.code == .invalidUTF8)
    #expect(first.place == SourcePlace(line: 2, column: 3))
    #expect(first.message.text.contains("0x" + String(bytes[0], radix: 16, uppercase: true)))
    #expect(Set(drawing.diagnostics.map(\.code)) == [.invalidUTF8])
  }

  @Test(arguments: ["é", "e\u{301}", "漢", "👩‍⚕️", "🇨🇭", "ש", "ع", "Ω", "\u{200D}", "…", "—", "ß", "\u{10FFFD}"])
  func `letters and signs of any script are taken as they stand`(text: String) {
    #expect(Drawing("a \(text) b").told == [])
    #expect(Drawing("a \(text) b").text == "a \(text) b\n")
  }

  @Test func `a comment is no hiding place`() {
    #expect(Drawing("// \u{1B}[2J\n// \u{202E}").told == ["1:4 control-character", "2:4 bidirectional-control"])
  }

  @Test func `several such characters are all told, and the line is read without them`() {
    let drawing = Drawing("a\u{7}b\u{85}c\n  d\u{202E}\n\u{0}  e")
    #expect(drawing.text == "abc\n  d\n  e\n")
    let wanted = [
      "1:2 control-character", "1:4 control-character", "2:4 bidirectional-control", "3:1 control-character",
    ]
    #expect(drawing.told == wanted)
  }

  @Test func `a mistake behind what was left out is told at its place in the file`() {
    #expect(Drawing("a\n    b\u{7} \u{7}\n  c\u{7}").told.last == "3:4 control-character")
    #expect(Drawing("a\n    b\n\u{A0}\u{A0}c").told == ["3:3 uneven-indentation"])
  }
}
