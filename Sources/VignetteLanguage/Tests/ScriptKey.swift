import VignetteSource

/// The words that lines of a script begin with.
enum ScriptKey: String, CaseIterable {
  case given, at, seed, say, expect, not

  /// Whether a colon follows the word.
  private var takesColon: Bool {
    switch self {
    case .given, .at, .seed: true
    case .say, .expect, .not: false
    }
  }

  /// The word a line begins with.
  static func key(of start: Cursor) -> ScriptKey? {
    var cursor = start
    guard let word = cursor.takeWord(), let key = ScriptKey(rawValue: word.text.lowercased()) else { return nil }
    cursor.skipSpaces()
    return cursor.accept(":") == key.takesColon ? key : nil
  }

  /// Behind the word and its colon.
  static func cursor(behind line: Int, _ outline: Outline) -> Cursor {
    var cursor = Cursor(outline, line: line)
    _ = cursor.takeWord()
    cursor.skipSpaces()
    _ = cursor.accept(":")
    cursor.skipSpaces()
    return cursor
  }
}
