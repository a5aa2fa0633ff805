import VignetteEngine
import VignetteSource

/// Values that are lists: one line, or items that begin with a dash.
extension CaseReader {
  /// What each item of a list holds. A key takes either one line or items, and at least one.
  mutating func items(of line: Int, value: Cursor, written: Piece) -> [Cursor] {
    let children = outline.children(of: line)
    if !value.isAtEnd {
      if let child = children.first { log.report(.valueAndItems(written.text), at: outline.range(of: child)) }
      return [value]
    }
    if children.isEmpty { log.report(.emptyValue("\(written.text):"), at: written.range) }
    return children.compactMap { item(at: $0) }
  }

  private mutating func item(at line: Int) -> Cursor? {
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
    return cursor
  }

  /// The texts of a list.
  mutating func list(of line: Int, value: Cursor, written: Piece) -> [String] {
    items(of: line, value: value, written: written).map(\.rest.text)
  }

  /// Names parted by commas, or one to an item.
  mutating func nameList(of found: MarginLine<CaseKey>) -> [Piece] {
    items(of: found.line, value: found.value, written: found.written).flatMap { names(in: $0) }
  }

  /// The names that stand at a cursor, parted by commas. What is no name is given as it stands.
  mutating func names(in start: Cursor) -> [Piece] {
    var cursor = start
    var names: [Piece] = []
    repeat {
      cursor.skipSpaces()
      let name = CaseReader.name(at: &cursor)
      if name.text.isEmpty { log.report(.strayComma, at: name.range) } else { names.append(name) }
    } while cursor.accept(",")
    return names
  }

  /// What is said of several names without commas between; nothing of a single one.
  func unseparated(_ name: Piece) -> DiagnosticMessage? {
    let words = name.text.split { $0 == " " || $0 == ";" }.map(String.init)
    let known = { (word: String) in self.manual.principle(word) != nil || self.manual.pattern(word) != nil }
    return words.count > 1 && words.contains(where: known) ? .namesNeedComma : nil
  }

  private static func name(at cursor: inout Cursor) -> Piece {
    var copy = cursor
    if let word = copy.takeWord(), copy.isAtEnd || copy.isAtComma {
      copy.skipSpaces()
      cursor = copy
      return word
    }
    return cursor.takeUntilComma()
  }
}
