import VignetteEngine
import VignetteSource

/// Operators, which stand between spaces.
extension ConditionParser {
  /// Moves past a comparison, if one stands here.
  mutating func acceptComparison() throws(Fault) -> Comparison? {
    var copy = cursor
    let hasSpace = copy.skipSpaces()
    let start = copy.position
    if copy.accept(.foreignComparison) {
      let sign = copy.outline.text(start, copy.position)
      let meant = sign == "=>" ? ">=" : sign == "=<" ? "<=" : "is not"
      throw Fault(.foreignComparison(sign, meant: meant), at: copy.range(since: start))
    }
    if let meant = WordedComparison.take(&copy) {
      let words = copy.outline.text(start, copy.position)
      throw Fault(.foreignComparison(words, meant: meant.rawValue), at: copy.range(since: start))
    }
    guard let comparison = ConditionParser.takeComparison(&copy) else { return nil }
    let operatorRange = copy.range(since: start)
    guard hasSpace, copy.skipSpaces() || copy.isAtEnd else {
      throw Fault(.operatorNeedsSpaces(copy.outline.text(start, copy.position)), at: operatorRange)
    }
    guard !copy.isAtEnd else { throw Fault(.nothingToCompare, at: operatorRange) }
    cursor = copy
    return comparison
  }

  /// Moves past one of some signs of arithmetic, if it stands here.
  mutating func acceptArithmetic(_ signs: [String]) throws(Fault) -> String? {
    var copy = cursor
    let hasSpace = copy.skipSpaces()
    let start = copy.position
    guard let sign = ConditionParser.takeArithmetic(&copy), signs.contains(sign) else { return nil }
    let operatorRange = copy.range(since: start)
    guard hasSpace, copy.skipSpaces() else {
      throw Fault(.operatorNeedsSpaces(sign), at: operatorRange)
    }
    cursor = copy
    return sign
  }

  private static func takeArithmetic(_ cursor: inout Cursor) -> String? {
    if cursor.accept("+") { return "+" }
    if cursor.accept("*") { return "*" }
    return cursor.accept(Sign.dash) ? "-" : nil
  }

  private static func takeComparison(_ cursor: inout Cursor) -> Comparison? {
    if cursor.accept("<") { return cursor.accept("=") ? .lessOrEqual : .less }
    if cursor.accept(">") { return cursor.accept("=") ? .greaterOrEqual : .greater }
    if cursor.accept(.lessOrEqual) { return .lessOrEqual }
    if cursor.accept(.greaterOrEqual) { return .greaterOrEqual }
    if cursor.accept("=") {
      _ = cursor.accept("=")
      return .equal
    }
    guard cursor.accept(word: "is") else { return nil }
    var copy = cursor
    copy.skipSpaces()
    guard copy.accept(word: "not") else { return .equal }
    cursor = copy
    return .notEqual
  }
}
