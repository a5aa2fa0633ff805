/// The form in which titles and names of people are compared: case aside, runs of spaces as one, straight
/// apostrophes and plain dashes.
struct NameKey: Hashable {
  private let text: String

  /// The key of a title or name as it was written.
  init(_ written: String) {
    let straight = written.utf8.allSatisfy { $0 < 0x80 } ? written : String(written.map(NameKey.straight))
    text = straight.lowercased().split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }

  private static func straight(_ character: Character) -> Character {
    switch character {
    case "‘", "’": "'"
    case "–", "−": "-"
    case "“", "”", "„", "«", "»": "\""
    default: character
    }
  }
}
