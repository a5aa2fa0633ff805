/// How two quantities are compared.
package enum Comparison: String, Sendable, CaseIterable {
  /// The first is less.
  case less = "<"
  /// The first is less or the same.
  case lessOrEqual = "<="
  /// The first is more.
  case greater = ">"
  /// The first is more or the same.
  case greaterOrEqual = ">="
  /// Both are the same.
  case equal = "="
  /// They differ.
  case notEqual = "is not"

  /// Whether it holds between two numbers.
  package func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    case .notEqual: left != right
    }
  }

  /// The comparison that holds where this one does not.
  package var opposite: Comparison {
    switch self {
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .equal: .notEqual
    case .notEqual: .equal
    }
  }
}
