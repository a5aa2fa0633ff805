import VignetteEngine
import VignetteSource

/// Values that are lists: one line, or items that begin with a dash.
extension CaseReader {
  /// The pieces of a list. A key takes either one line or items, and at least one.
  mutating func items(of line: Int, value: Cursor, written: Piece) -> [Piece] {
    let children = outline.children(of: line)
    if !value.isAtEnd {
      if let child = children.first { log.report(.valueAndItems(written.text), at: outline.range(of: child)) }
      return [value.rest]
    }
    if children.isEmpty { log.report(.emptyValue("\(written.text):"), at: written.range) }
    return children.compactMap { item(at: $0) }
  }

  private mutating func item(at line: Int) -> Piece? {
    var cursor = Cursor(outline, line: line)
    guard cursor.accept(.item) else {
      log.report(.expectedItem, at: outline.range(of: line))
      return nil
    }
    if let child = outline.children(of: line).first {
      log.report(.unexpectedLines, at: outline.range(of: child))
    }
    guard !cursor.isAtEnd else {
      log.report(.emptyValue("-"), at: outline.range(of: line))
      return nil
    }
    return cursor.rest
  }

  /// The texts of a list.
  mutating func list(of line: Int, value: Cursor, written: Piece) -> [String] {
    items(of: line, value: value, written: written).map(\.text)
  }

  /// Names parted by commas, or one to an item.
  mutating func nameList(of found: MarginLine<CaseKey>) -> [Piece] {
    items(of: found.line, value: found.value, written: found.written).flatMap { names(in: $0) }
  }

  /// The names in a piece, parted by commas. The piece stands unbroken in the file unless its line is continued.
  func names(in piece: Piece) -> [Piece] {
    var pieces: [Piece] = []
    var offset = piece.range.lower
    for part in piece.text.split(separator: ",", omittingEmptySubsequences: false) {
      let lead = part.prefix { $0.isWhitespace }
      let start = offset + lead.utf8.count
      let text = CaseReader.trimmed(String(part))
      pieces.append(Piece(text: text, range: SourceRange(start, start + text.utf8.count)))
      offset += part.utf8.count + 1
    }
    return pieces
  }
}
