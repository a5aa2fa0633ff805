import Testing
import VignetteEngine
import VignetteSource

@Suite struct MarkFuzzTests {
  private static let signs = [
    " ", "  ", "\t", "\u{A0}", "\n", "\r\n", "\r", "\n  ", "\n    ", " \\\n", "\"", "“", "”", "«", "(", ")", "{", "}",
    "*", "\\", "->", "→", "–", "−", "•", "-", "+", "=", ":",
    ",", ".", "1", "99", "a", "é", "e\u{301}", "漢", "👩‍⚕️", "Ines", "trust", "if ", "else", "and", "or", "not",
    "scene: ", "* ask ", "visited ", "chosen ", "//", "\u{FEFF}",
    "\u{2028}", "\u{200D}",
  ]

  private func isWhole(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset >= bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// A marker that cuts a character in two would show a broken one.
  @Test(arguments: 1...4)
  func `what is told of a text of any characters begins and ends between characters`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let lines = WholeCase.text.split(separator: "\n").map(String.init)
    for _ in 0..<250 {
      var text = (0..<(2 + dice.roll(12))).map { _ in dice.pick(lines) }
      for _ in 0...dice.roll(6) {
        let line = dice.roll(text.count)
        let place = text[line].index(text[line].startIndex, offsetBy: dice.roll(text[line].count + 1))
        text[line].insert(contentsOf: dice.pick(MarkFuzzTests.signs), at: place)
      }
      let told = Told.ofCase(text.joined(separator: "\n"), manual: WholeManual.manual)
      expectSound(told)
      for range in told.diagnostics.map(\.range) {
        #expect(isWhole(range.lower, told.file.bytes) && isWhole(range.upper, told.file.bytes), "\(text)")
      }
    }
  }

  @Test(arguments: 1...4)
  func `an outline of any bytes has whole lines, each under the one before`(seed: Int) {
    var mutation = Mutation(dice: Dice(seed: UInt64(seed)))
    for _ in 0..<300 {
      let (outline, _) = OutlineReader.read(SourceFile(name: "a", bytes: mutation.of(Array(WholeTests.text.utf8))))
      for (index, line) in outline.lines.enumerated() {
        #expect(!outline.text(of: index).utf8.contains(0x0A), "\(outline.text(of: index).debugDescription)")
        #expect(line.depth <= (index == 0 ? 0 : outline.lines[index - 1].depth + 1))
        #expect(line.subtreeEnd > index && line.subtreeEnd <= outline.lines.count)
        #expect(outline.children(of: index).allSatisfy { outline.lines[$0].depth == line.depth + 1 })
      }
    }
  }
}
