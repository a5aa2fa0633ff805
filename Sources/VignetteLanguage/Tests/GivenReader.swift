import VignetteEngine
import VignetteSource

/// Reads what is set before a test begins.
enum GivenReader {
  /// The next thing given: `trust = 45`, or a question of a condition that is to hold.
  static func given(_ cursor: inout Cursor, names: Names) throws(Fault) -> Given {
    cursor.skipSpaces()
    let start = cursor.position
    var copy = cursor
    if let word = copy.takeWord(), let dynamic = names.dynamics[word.text] {
      return try value(of: dynamic, &cursor, copy, names)
    }
    var parser = ConditionParser(cursor, names: names)
    let condition = try parser.condition()
    cursor = parser.cursor
    guard let given = Given(condition) else { throw Fault(.expectedGiven, at: cursor.range(since: start)) }
    return given
  }

  private static func value(
    of dynamic: Int, _ cursor: inout Cursor, _ behindName: Cursor, _ names: Names
  ) throws(Fault) -> Given {
    let start = cursor.position
    var copy = behindName
    copy.skipSpaces()
    let hasSign = copy.accept("=")
    copy.skipSpaces()
    guard hasSign, let number = copy.takeNumber() else { throw Fault(.expectedGiven, at: cursor.restRange) }
    cursor = copy
    let value = try WholeNumber.value(number)
    guard names.bounds.indices.contains(dynamic), names.bounds[dynamic].contains(value) else {
      throw Fault(.givenOutside(value, names.bounds[dynamic]), at: cursor.range(since: start))
    }
    return .value(dynamic: dynamic, value)
  }
}

extension Given {
  /// The setting under which a single condition holds; nothing where none is plain.
  init?(_ condition: Condition) {
    switch condition {
    case .revealed(let fact): self = .revealed(fact)
    case .chosenMove(let move): self = .chosenMove(move)
    case .chosenLine(let line): self = .chosenLine(line)
    case .visitedScene(let scene): self = .visitedScene(scene)
    case .visitedVisit(let visit): self = .visitedVisit(visit)
    case .ruptured(let kind): self = .ruptured(kind ?? .withdrawal)
    case .compare, .not, .and, .or: return nil
    }
  }
}
