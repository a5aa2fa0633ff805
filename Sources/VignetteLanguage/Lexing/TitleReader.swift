import VignetteSource

/// Reads a title to the end of a line: bare, or in quotation marks.
enum TitleReader {
  /// The title at a cursor, which moves to the end of the line.
  static func title(_ cursor: inout Cursor, after word: String) throws(Fault) -> Piece {
    cursor.skipSpaces()
    let rest = cursor.restRange
    guard !cursor.isAtEnd else { throw Fault(.emptyValue(word), at: rest) }
    guard cursor.isAtQuote else { return cursor.rest }
    var quoted = cursor
    guard let title = quoted.takeQuotedToLast() else { throw Fault(.unclosedQuote, at: rest) }
    guard quoted.isAtEnd else { return cursor.rest }
    guard !title.text.isEmpty else { throw Fault(.emptyValue(word), at: rest) }
    cursor = quoted
    return title
  }
}
