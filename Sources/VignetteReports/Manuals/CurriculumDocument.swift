package import VignetteEngine

/// Shows which cases of a library practise what of a manual, as tables of Markdown.
package struct CurriculumDocument {
  private let practices: [Practice]
  private let manual: Manual

  /// The tables for some cases, ended by a line end.
  package static func markdown(_ practices: [Practice], under manual: Manual) -> String {
    CurriculumDocument(practices: practices, manual: manual).text
  }

  private var text: String {
    let parts = [chapters, principles, patterns, moves].map { $0.joined(separator: "\n") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var chapters: [String] {
    let known = Set(
      manual.principles.compactMap(\.chapter) + manual.patterns.compactMap(\.chapter)
        + manual.phases.compactMap(\.chapter) + practices.flatMap(\.chapters))
    return table(
      "Chapter", known.sorted().map { chapter in (name(of: chapter), { $0.chapters.contains(chapter) ? "●" : "" }) })
  }

  private func name(of chapter: Int) -> String {
    let titles =
      manual.principles.filter { $0.chapter == chapter }.map(\.title)
      + manual.phases.filter { $0.chapter == chapter }.map(\.title)
      + Set(manual.patterns.filter { $0.chapter == chapter }.map(\.kind)).sorted()
    return titles.isEmpty ? "\(chapter)" : "\(chapter) \(titles.joined(separator: "; "))"
  }

  private var principles: [String] {
    table(
      "Principle (● in focus, ○ also in play)",
      manual.principles.indices.map { place in
        (manual.principles[place].id, { $0.focus.contains(place) ? "●" : $0.principles.contains(place) ? "○" : "" })
      })
  }

  private var patterns: [String] {
    table(
      "Pattern",
      manual.patterns.indices.map { place in
        (manual.patterns[place].id, { $0.patterns.contains(place) ? "●" : "" })
      })
  }

  private var moves: [String] {
    table(
      "Move",
      manual.moves.indices.map { place in
        (manual.moves[place].id, { $0.moves.contains(place) ? "●" : "" })
      })
  }

  /// A table with a column for each case and a row for each thing; how often it is practised stands last.
  private func table(_ title: String, _ rows: [(name: String, mark: (Practice) -> String)]) -> [String] {
    let head = "| \(title) | " + practices.map(\.id).joined(separator: " | ") + " | cases |"
    let rule = "| --- |" + practices.map { _ in " :-: |" }.joined() + " --: |"
    return [head, rule]
      + rows.map { row in
        let marks = practices.map { row.mark($0) }
        let count = marks.filter { $0 == "●" }.count
        return "| \(row.name) | " + marks.joined(separator: " | ") + " | \(count) |"
      }
  }
}
