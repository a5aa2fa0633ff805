/// Shows documents as lines of text in a window.
struct TextLayout {
  let style: Style

  /// The lines of a document, each ended. No two empty lines follow one another.
  func text(of document: Document) -> String {
    var text = ""
    var isAfterGap = false
    for line in document.blocks.flatMap({ lines(of: $0) }) where !(isAfterGap && line.isEmpty) {
      text += line + "\n"
      isAfterGap = line.isEmpty
    }
    return text
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let words, let level): heading(words, level: level)
    case .paragraph(let spans): wrapped(spans, indent: "")
    case .dialogue(let label, let spans): dialogue(label, spans)
    case .item(let spans, let level): marked("- ", spans, indent: level * 2)
    case .marked(let mark, let spans): marked(mark, spans, indent: 0)
    case .table(let titles, let rows): TableLayout(style: style).lines(titles: titles, rows: rows)
    case .picture(let lines): lines
    case .gap: [""]
    }
  }

  private func heading(_ words: String, level: Int) -> [String] {
    let lines = wrapped([Span(words, .heading)], indent: "")
    guard level == 1 else { return [""] + lines }
    let width = min(style.width, DisplayWidth.of(words))
    return lines + [style.paint(String(repeating: "=", count: width), .heading)]
  }

  private func wrapped(_ spans: [Span], indent: String) -> [String] {
    LineWrap.lines(spans, width: style.width - indent.count, style: style).map { indent + $0 }
  }

  /// In a narrow window what is said begins under the name.
  private func dialogue(_ label: Span, _ spans: [Span]) -> [String] {
    let head = label.words.isEmpty ? [] : [label, Span(" ")]
    let lines = LineWrap.lines(head + spans, width: style.width - 2, style: style)
    return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
  }

  private func marked(_ mark: String, _ spans: [Span], indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent + DisplayWidth.of(mark))
    let lines = LineWrap.lines(spans, width: style.width - space.count, style: style)
    let first = String(repeating: " ", count: indent) + mark
    return lines.enumerated().map { ($0.offset == 0 ? first : space) + $0.element }
  }
}
