import VignetteEngine
import VignetteSource

/// Reads a safety task: `- MOVE before "TITLE": reason`, or `before the end`.
enum RequirementReader {
  /// The task that a line requires, at the beginning of which a cursor stands.
  static func read(_ cursor: inout Cursor, names: Names) throws(Fault) -> Requirement {
    let range = cursor.restRange
    guard cursor.accept(.item) else { throw Fault(.expectedItem, at: range) }
    cursor.skipSpaces()
    guard let move = cursor.takeWord() else { throw Fault(.expectedRequirement, at: range) }
    guard let place = names.move(move.text) else { throw Fault(names.unknownMove(move.text), at: move.range) }
    cursor.skipSpaces()
    guard cursor.accept(word: "before") else { throw Fault(.expectedRequirement, at: range) }
    cursor.skipSpaces()
    let deadline = try deadline(&cursor, names: names)
    let reason = try reason(&cursor, title: names.manual.moves[place].title)
    return Requirement(move: place, deadline: deadline, reason: reason, range: range)
  }

  private static func deadline(_ cursor: inout Cursor, names: Names) throws(Fault) -> Requirement.Deadline {
    guard cursor.isAtQuote else { return try end(&cursor) }
    let rest = cursor.restRange
    guard let title = cursor.takeQuoted(knowing: { names.titles.place($0) != nil }) else {
      throw Fault(.unclosedQuote, at: rest)
    }
    switch names.titles.place(title.text) {
    case .scene(let scene): return .scene(scene)
    case .visit(let visit): return .visit(visit)
    case .ending(let ending): return .ending(ending)
    case nil: throw Fault(names.unknownTitle(title.text, kind: "scene, visit or ending"), at: title.range)
    }
  }

  private static func end(_ cursor: inout Cursor) throws(Fault) -> Requirement.Deadline {
    let rest = cursor.restRange
    guard cursor.accept(word: "the") else { throw Fault(.titleNeedsQuotes(after: "before"), at: rest) }
    cursor.skipSpaces()
    guard cursor.accept(word: "end") else { throw Fault(.titleNeedsQuotes(after: "before"), at: rest) }
    return .end
  }

  private static func reason(_ cursor: inout Cursor, title: String) throws(Fault) -> String {
    guard !cursor.isAtEnd else { return "This had to be done: \(title)." }
    cursor.skipSpaces()
    let rest = cursor.restRange
    guard cursor.accept(":"), !cursor.isAtEnd else { throw Fault(.expectedReason, at: rest) }
    return cursor.rest.text
  }
}
