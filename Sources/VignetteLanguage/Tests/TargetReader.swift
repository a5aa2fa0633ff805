import VignetteEngine
import VignetteSource

/// Reads how a test names an intervention: its move, or its line in quotation marks.
enum TargetReader {
  /// The target at a cursor, which must be the last of its line.
  static func target(_ cursor: inout Cursor, names: Names) throws(Fault) -> Target {
    cursor.skipSpaces()
    let rest = cursor.restRange
    guard !cursor.isAtEnd else { throw Fault(.expectedStep, at: cursor.outline.range(cursor.position, cursor.end)) }
    if cursor.isAtQuote {
      guard let line = cursor.takeQuotedToLast() else { throw Fault(.unclosedQuote, at: rest) }
      try cursor.expectEnd()
      return .line(line.text)
    }
    let start = cursor
    guard let word = cursor.takeWord() else { throw Fault(.expectedStep, at: rest) }
    if Int(word.text) != nil { throw Fault(.stepByNumber(word.text), at: word.range) }
    guard let move = names.move(word.text) else { throw unknownMove(word, start, names) }
    try cursor.expectEnd()
    return .move(move, id: word.text)
  }

  /// A move that is not known, perhaps since it is a line without quotation marks, or a move in several words.
  private static func unknownMove(_ word: Piece, _ start: Cursor, _ names: Names) -> Fault {
    let whole = start.rest
    if names.move(whole.text.kebab) != nil { return Fault(.moveInWords(meant: whole.text.kebab), at: whole.range) }
    let isLine = whole.text.split(separator: " ").count > 1
    return isLine ? Fault(.lineNeedsQuotes, at: whole.range) : Fault(names.unknownMove(word.text), at: word.range)
  }
}
