import VignetteEngine
import VignetteSource

/// How an effect changes a dynamic.
enum EffectSign {
  case plus, minus, set

  /// The sign at a cursor, which moves past it.
  init?(_ cursor: inout Cursor) {
    if cursor.accept("+") {
      self = .plus
    } else if cursor.accept("=") {
      self = .set
    } else if cursor.accept(Sign.dash) {
      self = .minus
    } else {
      return nil
    }
  }

  /// The effect on a dynamic with a number.
  func kind(dynamic: Int, _ value: Int) -> Statement.Kind {
    switch self {
    case .plus: .change(dynamic: dynamic, by: value)
    case .minus: .change(dynamic: dynamic, by: -value)
    case .set: .set(dynamic: dynamic, to: value)
    }
  }

  /// Whether a name, a sign and a number stand at a cursor.
  static func stands(behindNameAt start: Cursor) -> Bool {
    var cursor = start
    guard cursor.byte.map(ASCII.isLower) == true, cursor.takeWord() != nil else { return false }
    cursor.skipSpaces()
    guard EffectSign(&cursor) != nil else { return false }
    cursor.skipSpaces()
    return cursor.takeNumber() != nil
  }
}
