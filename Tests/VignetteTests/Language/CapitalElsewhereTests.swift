import Testing
import VignetteEngine
import VignetteSource

@Suite struct CapitalElsewhereTests {
  /// The text with a small letter behind the mark, and the place that should be warned of.
  private func small(_ marks: MarkedText) throws -> (bytes: [UInt8], warning: String) {
    let offset = try #require(marks.offsets[1])
    var bytes = Array(marks.text.utf8)
    bytes[offset] |= 0x20
    let place = SourceFile(name: "a", text: marks.text).place(of: offset)
    return (bytes, "\(place.line):\(place.column) capital-word")
  }

  @Test(arguments: [
    "1️⃣Source: x", "1️⃣Move: tell \"Tell\"", "move: tell \"Tell\"\n  1️⃣Means: x", "move: tell \"Tell\"\n  1️⃣Inward: yes",
    "move: tell \"Tell\"\n  inward: 1️⃣Yes",
    "move: tell \"Tell\"\n  1️⃣Default\n    (x)", "move: tell \"Tell\"\n  default\n    1️⃣Vary\n      - (x)\n      - (y)",
    "dynamic: trust \"T\" 1️⃣Higher is better",
    "dynamic: trust \"T\" higher 1️⃣Is better", "derived: both \"B\" 1️⃣Mean of bond",
    "derived: both \"B\" mean 1️⃣Of bond",
  ])
  func `in a manual a capital is understood and warned of`(lines: String) throws {
    let marks = MarkedText(
      "manual: M\nprinciple: listening \"L\"\ndynamic: bond \"Bond\" higher is better\nmove: ask \"Ask\"\n\(lines)\n")
    let (plain, warning) = try small(marks)
    try #require(Told.ofManual(plain).lines == [])
    #expect(Told.ofManual(Array(marks.text.utf8)).lines == [warning])
  }

  @Test(arguments: [
    "1️⃣Test: A\n  > ask", "test: A\n  1️⃣Seed: 4\n  > ask", "test: A\n  1️⃣Given: trust = 4\n  > ask",
    "test: A\n  given: 1️⃣Ruptured\n  > ask",
    "test: A\n  1️⃣At: Being a parcel\n  > ask", "test: A\n  > 1️⃣Any", "test: A\n  > any 1️⃣Until the end",
    "test: A\n  1️⃣Say \"x\"", "test: A\n  > ask\n    1️⃣Not Ines: x",
    "test: A\n  > ask\n  1️⃣Expect turn = 1", "test: A\n  > ask\n  expect 1️⃣Offered ask",
    "test: A\n  > ask\n  expect 1️⃣Not offered ask",
    "test: A\n  > ask\n  expect 1️⃣Ending \"Gone\"", "test: A\n  > ask\n  expect 1️⃣Critical",
    "test: A\n  > ask\n  expect 1️⃣No critical",
    "test: A\n  > ask\n  expect 1️⃣Rating patient > 4", "test: A\n  > ask\n  expect not 1️⃣Observed patient",
  ])
  func `in a test a capital is understood and warned of`(lines: String) throws {
    try expectUnderstood("tests: whole\n\(lines)\n")
  }

  @Test(arguments: [
    "1️⃣Every path ends", "every 1️⃣Path ends", "1️⃣Reachable \"Gone\"", "1️⃣Never \"Gone\" unless turn > 1",
    "never \"Gone\" 1️⃣Unless turn > 1", "1️⃣Always turn < 9",
    "1️⃣Wherever ruptured, turn > 1 can follow within 4 turns",
    "wherever ruptured, turn > 1 1️⃣Can follow within 4 turns", "1️⃣Best trust = 4", "best 1️⃣Rating all > 4",
    "1️⃣Worst trust = 4", "1️⃣No constant strategy reaches \"Gone\"", "1️⃣Coverage 4", "always 1️⃣Not ruptured",
    "every path ends, 1️⃣Typed too",
  ])
  func `in a claim a capital is understood and warned of`(line: String) throws {
    try expectUnderstood("tests: whole\nclaims:\n  \(line)\n")
  }

  private func expectUnderstood(_ marked: String) throws {
    let marks = MarkedText(marked)
    let scenario = try WholeCase.scenario()
    let (plain, warning) = try small(marks)
    try #require(Told.ofTests(plain, of: scenario).lines == [])
    #expect(Told.ofTests(Array(marks.text.utf8), of: scenario).lines == [warning])
  }
}
