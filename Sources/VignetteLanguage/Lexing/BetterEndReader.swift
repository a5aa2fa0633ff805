import VignetteEngine
import VignetteSource

/// Reads which end of a dynamic is better: `higher is better` or `lower is better`.
enum BetterEndReader {
  /// The end that the words at a cursor tell, and their place; nothing where no word stands there.
  static func end(_ cursor: inout Cursor) throws(Fault) -> (end: BetterEnd, range: SourceRange)? {
    cursor.skipSpaces()
    let start = cursor.position
    guard let word = cursor.takeWord() else { return nil }
    guard let end = BetterEnd(rawValue: word.text.lowercased()), accept("is", &cursor), accept("better", &cursor)
    else { throw Fault(.expectedBetterEnd, at: cursor.range(since: start)) }
    cursor.note(word)
    return (end, cursor.range(since: start))
  }

  private static func accept(_ word: String, _ cursor: inout Cursor) -> Bool {
    cursor.skipSpaces()
    return cursor.accept(word: word)
  }
}
