import VignetteSource

/// The three kinds of file the language has.
enum FileKind: String {
  case scenario = "a case"
  case manual = "a manual"
  case tests = "tests"

  /// What is wrong with an outline that should be of a kind: it is empty, or of another kind.
  static func fault(of outline: Outline, expected: FileKind) -> Fault? {
    guard let first = outline.roots.first else { return Fault(.emptyFile(expected.rawValue), at: .fileStart) }
    let range = outline.range(of: first)
    let likely = kinds(of: outline)
    if let other = likely.first, !likely.contains(expected) {
      return Fault(.otherKindOfFile(expected: expected.rawValue, found: other.rawValue), at: range)
    }
    return likely.isEmpty ? Fault(.unknownKindOfFile(expected: expected.rawValue), at: range) : nil
  }

  /// The kinds whose signs the lines at the margin show.
  private static func kinds(of outline: Outline) -> [FileKind] {
    let words = Set(
      outline.roots.compactMap { line -> String? in
        var cursor = Cursor(outline, line: line)
        let word = cursor.takeWord()?.text.lowercased()
        cursor.skipSpaces()
        return cursor.byte == UInt8(ascii: ":") ? word : nil
      })
    var kinds: [FileKind] = []
    if !words.isDisjoint(with: ["patient", "scene", "visit", "ending"]) { kinds.append(.scenario) }
    if !words.isDisjoint(with: ["principle", "move", "pattern", "term"]) { kinds.append(.manual) }
    if !words.isDisjoint(with: ["tests", "test", "claims"]) { kinds.append(.tests) }
    if kinds.isEmpty, words.contains("title") { kinds.append(.scenario) }
    if kinds.isEmpty, words.contains("manual") { kinds.append(.manual) }
    return kinds
  }
}
