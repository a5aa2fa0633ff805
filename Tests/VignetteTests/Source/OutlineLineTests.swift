import Testing
import VignetteSource

@Suite struct OutlineLineTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines may end in any of the three ways`(end: String) {
    let drawing = Drawing(["a", "  b", "", "  c", "d", ""].joined(separator: end))
    #expect(drawing.text == "a\n  b\n  c\nd\n")
    #expect(drawing.told == [])
  }

  @Test func `a byte-order mark is nothing`() {
    #expect(Drawing("\u{FEFF}a\n  b").text == "a\n  b\n")
    #expect(Drawing("\u{FEFF}a\n  b").told == [])
    #expect(Drawing("\u{FEFF}").text == "")
  }

  @Test func `a file without a last line end is whole`() {
    #expect(Drawing("a\n  b").text == Drawing("a\n  b\n").text)
  }

  @Test func `space at the end of a line is nothing`() {
    #expect(Drawing("a \t \n  b\u{A0}\n  c\u{202F} \nd\t").text == "a\n  b\n  c\nd\n")
  }

  @Test func `blank lines have no indentation`() {
    let drawing = Drawing("a\n  b\n\n\t\n          \n \n  c\n\u{A0}\n  d")
    #expect(drawing.text == "a\n  b\n  c\n  d\n")
    #expect(drawing.told == [])
  }

  @Test func `a line that starts with two slashes is a comment and has no indentation`() {
    let drawing = Drawing("// one\na\n  b\n// two\n\t\t//three\n       // four \\\n  c\n//")
    #expect(drawing.text == "a\n  b\n  c\n")
    #expect(drawing.told == [])
  }

  @Test func `there are no trailing comments`() {
    #expect(Drawing("a // b\n/ c\nhttp://d").text == "a // b\n/ c\nhttp://d\n")
  }

  @Test func `a line that ends in a backslash goes on in the next, joined by one space`() {
    #expect(Drawing("a b \\\nc").text == "a b c\n")
    #expect(Drawing("a b   \\\n      c  \\\nd\n  e").text == "a b c d\n  e\n")
    #expect(Drawing("a b \\  \nc").text == "a b c\n")
    #expect(Drawing("a b\u{A0}\\\n\u{A0}c").text == "a b c\n")
    #expect(Drawing("a\t\\\nc").text == "a c\n")
  }

  @Test func `a continued line has no indentation`() {
    let drawing = Drawing("a\n  b \\\n\t\t c \\\nd\n  e")
    #expect(drawing.text == "a\n  b c d\n  e\n")
    #expect(drawing.told == [])
  }

  @Test func `a backslash that no space parts from the words is text`() {
    #expect(Drawing("C:\\\nb").text == "C:\\\nb\n")
  }

  @Test(arguments: [("a \\", "1:1"), ("a\n  b \\\n", "2:3"), ("a \\\n\nb", "1:1"), ("a \\\nb \\", "2:1")])
  func `a line that goes on in no line is an error`(text: String, place: String) {
    #expect(Drawing(text).told == ["\(place) nothing-to-continue"])
  }

  @Test func `no-break spaces are spaces`() {
    let drawing = Drawing("a\u{A0}b\u{202F}c\n\u{A0}\u{A0}d\n  e\n\u{202F} f")
    #expect(drawing.text == "a b c\n  d\n  e\n  f\n")
    #expect(drawing.told == [])
  }

  @Test func `tabs within a line stay`() {
    #expect(Drawing("a\tb").text == "a\tb\n")
  }

  @Test func `a file of nothing but blank lines and comments has no lines`() {
    #expect(Drawing("").text == "")
    #expect(Drawing("\n\n  \n// x\n").text == "")
  }
}
