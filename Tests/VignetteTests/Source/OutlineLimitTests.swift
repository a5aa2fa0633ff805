import Testing
import VignetteSource

@Suite struct OutlineLimitTests {
  @Test func `the limits are 32 levels, 100,000 lines and 4,000 characters a line`() {
    let limits = OutlineLimits()
    #expect([limits.levels, limits.lines, limits.lineLength] == [32, 100_000, 4_000])
  }

  @Test func `a line of 4,000 characters is read, and one of 4,001 is told by that limit's own message`() throws {
    #expect(Drawing("a\n" + String(repeating: "é", count: 4_000) + "\nb").told == [])
    let drawing = Drawing("a\n" + String(repeating: "é", count: 4_001) + "\nb")
    #expect(drawing.told == ["2:1 line-too-long"])
    #expect(try #require(drawing.diagnostics.first).message.text.contains("4000"))
    #expect(drawing.text == "a\nb\n")
  }

  @Test func `a line that is too long counts in characters, not in bytes`() {
    #expect(Drawing(String(repeating: "漢", count: 4_000)).told == [])
    #expect(Drawing(String(repeating: "e\u{301}", count: 4_000)).told == [])
  }

  @Test func `a line of ten megabytes is told, and the rest of the file is read`() {
    let drawing = Drawing(Array("a\n  ".utf8) + [UInt8](repeating: 0x78, count: 10_000_000) + Array("\n  b".utf8))
    #expect(drawing.told == ["2:3 line-too-long"])
    #expect(drawing.text == "a\n  b\n")
  }

  @Test func `a hundred thousand lines are read, and the one behind them is told`() {
    let lines = String(repeating: "a\n", count: 100_000)
    #expect(Drawing(lines).told == [])
    #expect(Drawing(lines + "b").told == ["100001:1 too-many-lines"])
    #expect(Drawing(lines + "b").text == Drawing(lines).text)
  }

  @Test func `blank lines and comments count as lines`() {
    let limits = OutlineLimits(lines: 3)
    #expect(Drawing("a\n\n// x\n", limits: limits).told == [])
    #expect(Drawing("a\n\n// x\nb\n", limits: limits).told == ["4:1 too-many-lines"])
  }

  private func nest(_ levels: Int) -> String {
    (0..<levels).map { String(repeating: " ", count: $0) + "a" }.joined(separator: "\n")
  }

  @Test func `lines nested in 32 levels are read, and one deeper is told by that limit's own message`() throws {
    #expect(Drawing(nest(32)).told == [])
    let drawing = Drawing(nest(33) + "\nb")
    #expect(drawing.told == ["33:33 nested-too-deep"])
    #expect(try #require(drawing.diagnostics.first).message.text.contains("32"))
    #expect(drawing.text.hasSuffix("a\nb\n"))
  }

  @Test func `a thousand levels are told once`() {
    #expect(Drawing(nest(1_000)).told == ["33:33 nested-too-deep"])
  }

  @Test func `the limits are settings`() {
    let limits = OutlineLimits(lines: 4, lineLength: 5, levels: 2)
    let drawing = Drawing("a\n b\n  c\ndddddd\ne", limits: limits)
    #expect(drawing.told == ["3:3 nested-too-deep", "4:1 line-too-long", "5:1 too-many-lines"])
  }

  @Test func `a line too deep takes its continued lines with it`() {
    let drawing = Drawing("a\n b\n  c \\\n   d\ne", limits: OutlineLimits(levels: 2))
    #expect(drawing.text == "a\n  b\ne\n")
    #expect(drawing.told == ["3:3 nested-too-deep"])
  }

  @Test func `a line too long takes its continued lines with it`() {
    let drawing = Drawing("aaaa bbbb \\\nc\nd", limits: OutlineLimits(lineLength: 6))
    #expect(drawing.text == "d\n")
    #expect(drawing.told == ["1:1 line-too-long"])
  }

  @Test func `a continued line too long is the only mistake of its line`() {
    let drawing = Drawing("a \\\n  bbbb cccc\nd", limits: OutlineLimits(lineLength: 6))
    #expect(drawing.told == ["2:3 line-too-long"])
  }
}
