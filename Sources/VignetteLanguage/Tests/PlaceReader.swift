import VignetteEngine
import VignetteSource

/// Reads a title in quotation marks that a test or claim speaks of.
enum PlaceReader {
  /// The place at a cursor. Of the kind `ending`, only endings and *Out of time* will do.
  static func place(_ cursor: inout Cursor, names: Names, kind: String) throws(Fault) -> ClaimPlace {
    cursor.skipSpaces()
    let rest = cursor.restRange
    guard cursor.isAtQuote else { throw Fault(.expectedPlace(kind), at: rest) }
    guard let title = cursor.takeQuoted(knowing: { names.titles.place($0) != nil }) else {
      throw Fault(.unclosedQuote, at: rest)
    }
    if NameKey(title.text) == NameKey("Out of time") { return .outOfTime }
    switch names.titles.place(title.text) {
    case .ending(let ending): return .ending(ending)
    case .scene(let scene) where kind != "ending": return .scene(scene)
    case .visit(let visit) where kind != "ending": return .visit(visit)
    case .scene, .visit, nil: throw Fault(names.unknownTitle(title.text, kind: kind), at: title.range)
    }
  }
}
