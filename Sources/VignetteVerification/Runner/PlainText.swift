/// A text as tests compare it: marks of any kind as straight ones, runs of spaces as one, no emphasis signs.
struct PlainText: Equatable {
  private let text: String

  init(_ text: String) {
    let straight = String(text.compactMap(PlainText.straight))
    self.text = straight.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether another text is a part of this one.
  func contains(_ part: PlainText) -> Bool { part.text.isEmpty || text.firstRange(of: part.text) != nil }

  /// Its words.
  var words: [String] { text.split(separator: " ").map(String.init) }

  private static func straight(_ character: Character) -> Character? {
    switch character {
    case "‘", "’": "'"
    case "“", "”", "„", "«", "»": "\""
    case "–", "−": "-"
    case "*": nil
    default: character
    }
  }
}
