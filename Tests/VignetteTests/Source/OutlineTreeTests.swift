import Testing
import VignetteSource

@Suite struct OutlineTreeTests {
  @Test func `structure is indentation, by as many spaces as the author likes`() {
    let drawing = Drawing("a\n    b\n     c\n     d\n    e\n f\n")
    #expect(drawing.text == "a\n  b\n    c\n    d\n  e\n  f\n")
    #expect(drawing.told == ["6:2 uneven-indentation"])
    #expect(Drawing("a\n b\n    c\n    d\n e\nf\n  g").text == "a\n  b\n    c\n    d\n  e\nf\n  g\n")
    #expect(Drawing("a\n b\n    c\n    d\n e\nf\n  g").told == [])
  }

  @Test func `structure is indentation, by tabs as well`() {
    let drawing = Drawing("a\n\tb\n\t\tc\n\t\td\n\te")
    #expect(drawing.text == "a\n  b\n    c\n    d\n  e\n")
    #expect(drawing.told == [])
  }

  @Test func `spaces and tabs in one file are an error that names both lines`() throws {
    let drawing = Drawing("a\n  b\nc\n\td\n\te\n  f")
    #expect(drawing.told == ["4:2 mixed-indentation"])
    let text = try #require(drawing.diagnostics.first).message.text
    #expect(text.contains("tabs") && text.contains("line 2") && text.contains("spaces"))
  }

  @Test(arguments: ["a\n \tb", "a\n\t b", "a\n  b\n  \tc"])
  func `spaces and tabs in one line are an error`(text: String) {
    #expect(Drawing(text).diagnostics.map(\.code) == [.mixedIndentation])
  }

  @Test func `lines that belong to one line and are not indented alike are an error that names both`() throws {
    let drawing = Drawing("a\n    b\n  c\nd\n   e\n      f\n    g")
    #expect(drawing.told == ["3:3 uneven-indentation", "7:5 uneven-indentation"])
    let texts = drawing.diagnostics.map(\.message.text)
    #expect(try #require(texts.first).contains("line 3") && texts[0].contains("line 2"))
    #expect(try #require(texts.last).contains("line 7") && texts[1].contains("line 6"))
  }

  @Test func `an uneven line is read as one of those it stands beside`() {
    #expect(Drawing("a\n    b\n  c\n  d\n").text == "a\n  b\n  c\n  d\n")
    #expect(Drawing("a\n    b\n  c\n    d\n").told == ["3:3 uneven-indentation"])
  }

  @Test func `lines that are indented alike behind an uneven one are told with it`() {
    #expect(Drawing("a\n    b\n  c\n  d\n  e\n    f").told == ["3:3 uneven-indentation"])
  }

  @Test func `an indented first line is a line like others`() {
    #expect(Drawing("  a\n  b\n").text == "a\nb\n")
  }

  @Test(arguments: 1...4)
  func `any tree is read as it was drawn`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<150 {
      var drawn = DrawnTree(dice: dice, usesTabs: dice.happens(1, of: 2))
      let (written, wanted) = drawn.texts()
      dice = drawn.dice
      #expect(Drawing(written).text == wanted, "\(written)")
      #expect(Drawing(written).told == [], "\(written)")
    }
  }
}
