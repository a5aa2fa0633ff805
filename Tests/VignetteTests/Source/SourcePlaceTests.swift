import Testing
import VignetteSource

@Suite struct SourcePlaceTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a line ends at a newline, a carriage return, or both together`(end: String) {
    let file = SourceFile(name: "a", text: ["one", "", "three"].joined(separator: end))
    #expect(file.lineCount == 3)
    #expect((1...3).map(file.text(ofLine:)) == ["one", "", "three"])
    #expect(file.place(of: file.bytes.count - 5) == SourcePlace(line: 3, column: 1))
    #expect(file.place(of: file.bytes.count) == SourcePlace(line: 3, column: 6))
  }

  @Test func `all three line ends may stand in one file`() {
    let file = SourceFile(name: "a", text: "a\r\nb\rc\nd\n\re")
    #expect((1...file.lineCount).map(file.text(ofLine:)) == ["a", "b", "c", "d", "", "e"])
  }

  @Test func `an empty file has one line with nothing in it`() {
    let file = SourceFile(name: "a", text: "")
    #expect(file.lineCount == 1)
    #expect(file.text(ofLine: 1) == "")
    #expect(file.place(of: 0) == SourcePlace(line: 1, column: 1))
  }

  @Test(arguments: [
    ("abc", 2, 3), ("é!", 2, 2), ("e\u{301}!", 3, 2), ("漢字!", 6, 3), ("👩‍⚕️!", "👩‍⚕️".utf8.count, 2), ("\t!", 1, 2),
    ("\u{A0}!", 2, 2), ("ﬁ!", 3, 2), ("🇨🇭!", 8, 2),
  ])
  func `a column counts characters as a reader sees them`(text: String, offset: Int, column: Int) {
    let file = SourceFile(name: "a", text: "before\n" + text)
    #expect(file.place(of: 7 + offset) == SourcePlace(line: 2, column: column))
  }

  @Test func `a byte-order mark takes no column`() {
    let file = SourceFile(name: "a", text: "\u{FEFF}title: x\nnext")
    #expect(file.place(of: 3) == SourcePlace(line: 1, column: 1))
    #expect(file.place(of: 10) == SourcePlace(line: 1, column: 8))
    #expect(file.place(of: 12) == SourcePlace(line: 2, column: 1))
    #expect(file.text(ofLine: 1) == "title: x")
  }

  @Test func `bytes that are no text take a column each`() {
    let file = SourceFile(name: "a", bytes: [0x61, 0xFF, 0xFE, 0x62])
    #expect(file.place(of: 3) == SourcePlace(line: 1, column: 4))
  }

  @Test func `lines that are not there are empty`() {
    let file = SourceFile(name: "a", text: "one\ntwo")
    #expect(file.text(ofLine: 0) == "")
    #expect(file.text(ofLine: 3) == "")
  }

  @Test func `an earlier line comes first, and on one line an earlier column`() {
    let places = [(2, 1), (1, 9), (1, 2), (3, 1)].map { SourcePlace(line: $0.0, column: $0.1) }
    #expect(places.sorted().map { [$0.line, $0.column] } == [[1, 2], [1, 9], [2, 1], [3, 1]])
  }

  @Test func `of every byte of any file the line is that of the line ends before it`() {
    var dice = Dice(seed: 1)
    for _ in 0..<400 {
      let bytes: [UInt8] = (0..<dice.roll(40)).map { _ in
        dice.pick([0x61, 0x20, 0x0A, 0x0D, 0x0D, 0x0A, 0xC3, 0xA9, 0xFF])
      }
      let file = SourceFile(name: "a", bytes: bytes)
      for offset in 0...bytes.count {
        #expect(file.place(of: offset).line == 1 + lineEnds(before: offset, in: bytes), "\(bytes) \(offset)")
      }
      #expect(file.lineCount == 1 + lineEnds(before: bytes.count, in: bytes), "\(bytes)")
    }
  }

  /// Counted in the plainest way: a carriage return before a newline is no end of its own.
  private func lineEnds(before offset: Int, in bytes: [UInt8]) -> Int {
    (0..<offset).filter { index in
      if bytes[index] == 0x0A { return true }
      return bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
    }.count
  }
}
