import Testing
import VignetteSource

@Suite struct SourceEditTests {
  private func applied(_ edits: [SourceEdit], to text: String) -> String {
    String(decoding: SourceEdit.apply(edits, to: Array(text.utf8)), as: UTF8.self)
  }

  @Test func `an edit puts its words where others stood`() {
    #expect(applied([SourceEdit(SourceRange(4, 7), "the tea")], to: "say now please") == "say the tea please")
  }

  @Test func `several edits do not disturb one another, whatever their order`() {
    let edits = [
      SourceEdit(SourceRange(0, 1), "long words"), SourceEdit(SourceRange(2, 2), "!"),
      SourceEdit(SourceRange(4, 6), ""),
    ]
    #expect(applied(edits, to: "a b cd") == "long words !b ")
    #expect(applied(edits.reversed(), to: "a b cd") == "long words !b ")
  }

  @Test func `without edits a text stays as it is`() {
    #expect(applied([], to: "é\r\n") == "é\r\n")
  }

  @Test func `a range that ends before it begins is empty`() {
    let range = SourceRange(5, 2)
    #expect(range.lower == 5)
    #expect(range.upper == 5)
  }
}
