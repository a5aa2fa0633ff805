/// What each case of a library holds, and what those reach who do not listen: figures for whoever keeps the library.
enum LibraryFigures {
  /// Prints a table of the cases, one of random plays and one of constant strategies.
  static func run(scenarios: String) {
    let cases = CaseFiles.names(in: scenarios).compactMap { CaseFigures("\(scenarios)/\($0).vignette", name: $0) }
    table("case | states | endings | lines on offer | words | best, focus | worst, focus", cases.map(\.size))
    table(
      "1,000 random plays of | good | mixed | poor | no ending | unsafe | median of the lowest focus",
      cases.map(\.random))
    table(
      "always the same in | first line | last line | best of one move each | highest of the lowest focus",
      cases.map(\.constant))
  }

  private static func table(_ head: String, _ rows: [[String]]) {
    print("\n| \(head) |")
    print("|" + String(repeating: " --- |", count: head.split(separator: "|").count))
    for row in rows { print("| \(row.joined(separator: " | ")) |") }
  }
}
