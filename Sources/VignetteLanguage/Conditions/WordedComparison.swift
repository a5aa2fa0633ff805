import VignetteEngine

/// Comparisons in words, such as "is greater than", which the language writes as signs.
enum WordedComparison {
  /// Moves past a comparison in words, if one stands here; gives the comparison that is meant.
  static func take(_ cursor: inout Cursor) -> Comparison? {
    var copy = cursor
    _ = copy.accept(word: "is")
    copy.skipSpaces()
    let isNot = copy.accept(word: "not")
    copy.skipSpaces()
    for (words, comparison) in all {
      guard let behind = behind(words, copy) else { continue }
      cursor = behind
      return isNot ? comparison.opposite : comparison
    }
    return nil
  }

  private static func behind(_ words: [String], _ start: Cursor) -> Cursor? {
    var cursor = start
    for word in words {
      cursor.skipSpaces()
      guard cursor.accept(word: word) else { return nil }
    }
    return cursor
  }

  private static let all: [([String], Comparison)] = [
    (["greater", "than"], .greater), (["more", "than"], .greater), (["higher", "than"], .greater),
    (["above"], .greater), (["over"], .greater), (["less", "than"], .less), (["lower", "than"], .less),
    (["fewer", "than"], .less), (["below"], .less), (["under"], .less), (["at", "least"], .greaterOrEqual),
    (["at", "most"], .lessOrEqual), (["equal", "to"], .equal), (["equals"], .equal),
  ]
}
