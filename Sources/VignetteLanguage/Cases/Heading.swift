import VignetteEngine
import VignetteSource

/// The line that begins an intervention: `* MOVE "line"`, or `+` for one that stays on offer.
struct Heading {
  /// The line of the outline.
  let line: Int
  /// The move, by its place in the manual.
  let move: Int
  /// The words on offer.
  let words: String
  /// Whether it stays on offer.
  let isRepeatable: Bool

  /// Whether a line at a cursor begins an intervention.
  static func isIntervention(_ start: Cursor) -> Bool {
    var cursor = start
    if cursor.accept(.bullet) { return isMoveAndWords(cursor) }
    guard cursor.accept("*") || cursor.accept("+") else { return false }
    return cursor.skipSpaces() || cursor.isAtEnd || isMoveAndWords(cursor)
  }

  /// The move of a line that is an intervention in all but its sign or its place; nothing of any other line.
  static func resemblance(_ start: Cursor, names: Names) -> Piece? {
    var cursor = start
    if !cursor.accept("*"), !cursor.accept("+"), !cursor.accept(.item) {
      _ = cursor.takeNumber()
      if !cursor.accept(".") { _ = cursor.accept(")") }
    }
    cursor.skipSpaces()
    guard let word = cursor.takeWord(), names.move(word.text) != nil else { return nil }
    return cursor.skipSpaces() && cursor.isAtQuote ? word : nil
  }

  /// Whether a word, which may be a move, and quoted words stand behind the sign.
  private static func isMoveAndWords(_ start: Cursor) -> Bool {
    var cursor = start
    cursor.skipSpaces()
    guard cursor.byte.map(ASCII.isLower) == true, cursor.takeWord() != nil else { return false }
    return cursor.skipSpaces() && cursor.isAtQuote
  }

  /// A move that is not known, perhaps since it was written as several words.
  private static func unknownMove(_ move: Piece, at start: Cursor, _ names: Names) -> Fault {
    let words = NameReader.words(before: { $0.isAtQuote }, at: start)
    guard let words, names.move(words.text.kebab) != nil else {
      return Fault(names.unknownMove(move.text), at: move.range)
    }
    return Fault(.moveInWords(meant: words.text.kebab), at: words.range)
  }

  /// Reads a line that begins an intervention.
  static func read(_ line: Int, _ outline: Outline, names: Names) throws(Fault) -> Heading {
    var cursor = Cursor(outline, line: line)
    let isRepeatable = cursor.accept("+")
    if !isRepeatable, !cursor.accept("*") { _ = cursor.accept(.bullet) }
    guard cursor.skipSpaces() || cursor.isAtEnd else {
      throw Fault(.signNeedsSpace(isRepeatable ? "+" : "*"), at: cursor.restRange)
    }
    let start = cursor
    guard let move = cursor.takeWord() else { throw Fault(.expectedMove, at: outline.range(of: line)) }
    guard let place = names.move(move.text) else { throw unknownMove(move, at: start, names) }
    let words = try cursor.takeQuotedLine(after: "the move", before: move.range)
    try cursor.expectEnd()
    if isRepeatable, names.manual.moves[place].isInward { throw Fault(.repeatableInward(move.text), at: move.range) }
    return Heading(line: line, move: place, words: words.text, isRepeatable: isRepeatable)
  }
}
