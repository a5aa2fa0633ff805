import VignetteEngine
import VignetteSource

/// Reads a comparison with a number that ends a line, such as `>= 85`.
enum ComparedNumber {
  /// The comparison and the number at a cursor.
  static func read(_ cursor: inout Cursor, names: Names) throws(Fault) -> (Comparison, Int) {
    let rest = cursor.restRange
    var parser = ConditionParser(cursor, names: names)
    guard let comparison = try parser.acceptComparison() else { throw Fault(.expectedComparison, at: rest) }
    cursor = parser.cursor
    cursor.skipSpaces()
    guard let number = cursor.takeNumber() else { throw Fault(.expectedComparison, at: cursor.restRange) }
    try cursor.expectEnd()
    return (comparison, try WholeNumber.value(number))
  }
}
