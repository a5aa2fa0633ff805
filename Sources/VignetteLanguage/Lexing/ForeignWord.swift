/// Words of other languages of this kind, which their writers may type here.
enum ForeignWord {
  /// What such a word is here; nothing for any other word.
  static func meaning(of word: String) -> String? { meanings[word.lowercased()] }

  private static let meanings: [String: String] = [
    "elif": "else if", "elsif": "else if", "elseif": "else if", "endif": "less indentation", "goto": "-> TITLE",
    "jump": "-> TITLE", "divert": "-> TITLE", "choice": "* MOVE \"line\"", "option": "* MOVE \"line\"",
    "default": "otherwise", "set": "trust = 50", "add": "trust +6", "random": "vary", "shuffle": "vary",
  ]
}
