import VignetteSource

/// Words of other languages of this kind, and plain English, which writers may type here.
enum ForeignWord {
  /// What is meant by words at the beginning of a line; nothing where they are none of these.
  static func meaning(at start: Cursor) -> (words: Piece, meant: String)? {
    if let found = phrase(at: start) { return found }
    var cursor = start
    guard let word = cursor.takeWord(), let meaning = meanings[word.text.lowercased()] else { return nil }
    return (word, leads.contains(word.text.lowercased()) ? arrow(behind: cursor) : meaning)
  }

  /// Two words, which must be small, since prose may begin so.
  private static func phrase(at start: Cursor) -> (words: Piece, meant: String)? {
    var cursor = start
    guard let first = cursor.takeWord() else { return nil }
    cursor.skipSpaces()
    let second = cursor.takeWord()
    let words = Piece(
      text: start.outline.text(start.position, cursor.position), range: cursor.range(since: start.position))
    switch (first.text, second?.text) {
    case ("go", "to"), ("lead", "to"), ("leads", "to"), ("jump", "to"): return (words, arrow(behind: cursor))
    case ("or", "else"): return (words, "else")
    case ("or", "if"), ("or", "when"): return (words, "else if")
    default: return nil
    }
  }

  private static func arrow(behind cursor: Cursor) -> String {
    let title = cursor.rest.text
    return "-> " + (title.isEmpty ? "TITLE" : title)
  }

  private static let leads: Set<String> = ["goto", "jump", "divert"]

  private static let meanings: [String: String] = [
    "elif": "else if", "elsif": "else if", "elseif": "else if", "endif": "less indentation", "goto": "-> TITLE",
    "jump": "-> TITLE", "divert": "-> TITLE", "choice": "* MOVE \"line\"", "option": "* MOVE \"line\"",
    "default": "otherwise", "set": "trust = 50", "add": "trust +6", "random": "vary", "shuffle": "vary",
  ]
}
