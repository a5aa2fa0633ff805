/// Sets rows of cells in columns; in a window too narrow for that, each row as a list.
struct TableLayout {
  let style: Style

  /// The lines of a table.
  func lines(titles: [String], rows: [[Span]]) -> [String] {
    let widths = titles.indices.map { column in
      max(DisplayWidth.of(titles[column]), rows.map { DisplayWidth.of($0[column].words) }.max() ?? 0)
    }
    let total = widths.reduce(0, +) + 2 * (widths.count - 1)
    if total > style.width { return rows.flatMap { list(titles, $0) } }
    let head = row(titles.map { Span($0, .quiet) }, widths)
    return [head] + rows.map { row($0, widths) }
  }

  private func row(_ cells: [Span], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      line += style.paint(cell.words, cell.role)
      guard index + 1 < cells.count else { break }
      line += String(repeating: " ", count: widths[index] - DisplayWidth.of(cell.words) + 2)
    }
    return line.trimmedEnd
  }

  private func list(_ titles: [String], _ cells: [Span]) -> [String] {
    let first = LineWrap.lines([Span(cells[0].words, cells[0].role)], width: style.width, style: style)
    let rest = zip(titles, cells).dropFirst().flatMap { title, cell in
      LineWrap.lines([Span(title + ": ", .quiet), cell], width: style.width - 2, style: style).map { "  " + $0 }
    }
    return first + rest
  }
}
