import Testing

@Suite struct CurriculumTests {
  private static let path = "Scenarios/README.md"
  private static let marks = ("<!-- matrix: begin -->\n", "<!-- matrix: end -->\n")

  private func tables() throws -> String {
    let outcome = try Workspace().run("manual", "--coverage", "\(Project.folder)/Scenarios")
    try #require(outcome.code == 0, "\(outcome.error)")
    return outcome.output
  }

  private static func cells(_ row: Substring) -> [String] {
    row.split(separator: "|").map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The rows of the table that has a heading: what is practised, the mark of each case, and in how many it is.
  private func rows(under heading: String) throws -> [(name: String, marks: [String], cases: Int?)] {
    let table = try tables().split(separator: "\n\n").first { $0.hasPrefix("| \(heading)") }
    return try #require(table).split(separator: "\n").dropFirst(2).map { line in
      let cells = CurriculumTests.cells(line)
      return (cells[0], Array(cells[1..<cells.count - 1]), Int(cells[cells.count - 1]))
    }
  }

  @Test func `the matrix in the curriculum is made from the cases`() throws {
    let guide = try Project.text(of: CurriculumTests.path)
    let before = try #require(guide.firstRange(of: CurriculumTests.marks.0)).upperBound
    let after = try #require(guide.firstRange(of: CurriculumTests.marks.1)).lowerBound
    try expectGolden(guide[..<before] + "\n" + tables() + "\n" + guide[after...], CurriculumTests.path)
  }

  @Test func `every chapter from 4 to 19 is practised in some case`() throws {
    let chapters = try rows(under: "Chapter")
    #expect(chapters.compactMap { Int($0.name.prefix { $0.isNumber }) } == Array(4...19))
    for chapter in chapters { #expect(chapter.cases ?? 0 > 0, "\(chapter.name)") }
  }

  @Test(arguments: ["Pattern", "Move"])
  func `every pattern and every move of the manual is met in some case`(heading: String) throws {
    let entries = try rows(under: heading)
    #expect(entries.count >= (heading == "Move" ? 55 : 20))
    for entry in entries { #expect(entry.cases ?? 0 > 0, "\(entry.name)") }
  }

  @Test func `each principle is in focus in at least three cases`() throws {
    let principles = try rows(under: "Principle")
    #expect(principles.count == 6)
    for principle in principles { #expect(principle.marks.count { $0 == "●" } >= 3, "\(principle.name)") }
  }

  @Test func `every case of the library is told of in the curriculum`() throws {
    let guide = try Project.text(of: CurriculumTests.path)
    let cases = CurriculumTests.cells(try tables().prefix { $0 != "\n" }).dropFirst().dropLast()
    #expect(cases.count == 10)
    for id in cases { #expect(guide.contains("](\(id).vignette)"), "\(id)") }
  }
}
