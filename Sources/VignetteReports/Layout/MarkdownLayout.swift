/// Writes documents as Markdown (CommonMark, with pipe tables).
enum MarkdownLayout {
  /// The Markdown of a document.
  static func text(of document: Document) -> String {
    var lines: [String] = []
    for block in document.blocks {
      if needsGap(lines, before: block) { lines.append("") }
      lines += self.lines(of: block)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func needsGap(_ lines: [String], before block: Block) -> Bool {
    guard let last = lines.last, !last.isEmpty else { return false }
    switch block {
    case .item, .marked: return !(last.hasPrefix("- ") || last.hasPrefix("  ") || last.first?.isNumber == true)
    case .heading, .paragraph, .dialogue, .table, .picture: return true
    case .gap: return false
    }
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let words, let level): [String(repeating: "#", count: level) + " " + escaped(words)]
    case .paragraph(let spans): [text(spans)]
    case .dialogue(let label, let spans): ["**\(escaped(label.words))** \(text(spans))"]
    case .item(let spans, let level): [String(repeating: "  ", count: level) + "- " + text(spans)]
    case .marked(let mark, let spans): ["- " + escaped(mark) + text(spans)]
    case .table(let titles, let rows): table(titles, rows)
    case .picture(let lines): ["```text"] + lines + ["```"]
    case .gap: [""]
    }
  }

  private static func table(_ titles: [String], _ rows: [[Span]]) -> [String] {
    let head = "| " + titles.map(cell).joined(separator: " | ") + " |"
    let rule = "|" + titles.map { _ in " --- |" }.joined()
    return [head, rule] + rows.map { "| " + $0.map { cell($0.words) }.joined(separator: " | ") + " |" }
  }

  private static func cell(_ words: String) -> String {
    escaped(words).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private static func text(_ spans: [Span]) -> String {
    spans.map { span in
      switch span.role {
      case .stage: span.words.isEmpty ? "" : "*\(escaped(span.words))*"
      case .emphasis: "*\(escaped(String(span.words.filter { $0 != "*" })))*"
      case .plain, .heading, .speaker, .speech, .trainee, .coach, .quiet, .good, .bad, .warning: escaped(span.words)
      }
    }.joined()
  }

  /// Signs that Markdown would take for its own are marked as text.
  static func escaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      if "\\`*_[]<>#".contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
