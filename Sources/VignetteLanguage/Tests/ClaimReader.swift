import VignetteEngine
import VignetteSource

/// Reads a claim: a sentence about every path.
struct ClaimReader {
  private var cursor: Cursor
  private let names: Names
  private let range: SourceRange

  /// The claim a line makes, and the words of the language in it that have a capital.
  static func read(
    _ line: Int, _ outline: Outline, names: Names
  ) throws(Fault) -> (claim: Claim, capitals: [Piece]) {
    let whole = Cursor(outline, line: line)
    let typed = typedToo(whole)
    let cursor = Cursor(outline, from: whole.position, to: typed?.comma ?? whole.end)
    var reader = ClaimReader(cursor: cursor, names: names, range: outline.range(of: line))
    let kind = try reader.kind()
    let claim = Claim(
      kind, allowsTyped: typed != nil, text: outline.text(of: line), range: outline.range(of: line))
    return (claim, reader.cursor.capitals + (typed?.capitals ?? []))
  }

  private init(cursor: Cursor, names: Names, range: SourceRange) {
    self.cursor = cursor
    self.names = names
    self.range = range
  }

  /// The comma where a claim itself ends, before `typed too`; nothing where it does not end so.
  private static func typedToo(_ whole: Cursor) -> (comma: Int, capitals: [Piece])? {
    let bytes = whole.outline.bytes[whole.position..<whole.end]
    guard let comma = bytes.lastIndex(of: UInt8(ascii: ",")) else { return nil }
    var cursor = Cursor(whole.outline, from: comma + 1, to: whole.end)
    for word in ["typed", "too"] {
      cursor.skipSpaces()
      guard cursor.accept(word: word) else { return nil }
    }
    return cursor.isAtEnd ? (comma, cursor.capitals) : nil
  }

  private mutating func kind() throws(Fault) -> Claim.Kind {
    let start = cursor
    let word = cursor.takeWord()
    if let word { cursor.note(word) }
    switch word?.text.lowercased() {
    case "every": return try everyPathEnds()
    case "reachable": return .reachable(try lastPlace(kind: "scene, visit or ending"))
    case "never": return try never()
    case "always": return .always(try lastCondition())
    case "wherever": return try wherever()
    case "best": return try best()
    case "worst": return try extreme { .worst($0, $1, $2) }
    case "no": return try noConstantStrategy()
    case "coverage": return .coverage(try coverage())
    default: throw notAClaim(start, word)
    }
  }

  private func notAClaim(_ start: Cursor, _ word: Piece?) -> Fault {
    var cursor = start
    if cursor.accept(.item) { return Fault(.needlessDash, at: start.outline.range(start.position, cursor.position)) }
    let openers = ["every", "reachable", "never", "always", "wherever", "best", "worst", "no", "coverage"]
    if let word, let near = NearestName.of(word.text, among: openers) {
      return Fault(.unknownClaim(start.rest.text, near: near), at: word.range)
    }
    return Fault(.unknownClaim(start.rest.text), at: range)
  }

  private mutating func expect(words: String, form: String) throws(Fault) {
    for word in words.split(separator: " ") {
      cursor.skipSpaces()
      let rest = cursor.isAtEnd ? range : cursor.restRange
      guard cursor.accept(word: String(word)) else {
        throw Fault(.expectedInClaim("\"\(words)\"", form: form), at: rest)
      }
    }
  }

  private mutating func expectEnd() throws(Fault) {
    try cursor.expectEnd()
  }

  private mutating func everyPathEnds() throws(Fault) -> Claim.Kind {
    try expect(words: "path ends", form: "every path ends")
    try expectEnd()
    return .everyPathEnds
  }

  private mutating func lastPlace(kind: String) throws(Fault) -> ClaimPlace {
    let place = try PlaceReader.place(&cursor, names: names, kind: kind)
    try expectEnd()
    return place
  }

  private mutating func lastCondition() throws(Fault) -> Condition {
    var parser = ConditionParser(cursor, names: names)
    let condition = try parser.whole()
    cursor = parser.cursor
    return condition
  }

  private mutating func never() throws(Fault) -> Claim.Kind {
    let place = try PlaceReader.place(&cursor, names: names, kind: "scene, visit or ending")
    guard !cursor.isAtEnd else { return .never(place, unless: nil) }
    try expect(words: "unless", form: "never \"…\" unless CONDITION")
    return .never(place, unless: try lastCondition())
  }

  private static let whereverForm = "wherever CONDITION, CONDITION can follow within 4 turns"

  private mutating func wherever() throws(Fault) -> Claim.Kind {
    var parser = ConditionParser(cursor, names: names)
    let first = try parser.condition()
    cursor = parser.cursor
    cursor.skipSpaces()
    guard cursor.accept(",") else {
      throw Fault(.expectedInClaim("a comma", form: ClaimReader.whereverForm), at: cursor.restRange)
    }
    parser = ConditionParser(cursor, names: names)
    let second = try parser.condition()
    cursor = parser.cursor
    try expect(words: "can follow within", form: ClaimReader.whereverForm)
    cursor.skipSpaces()
    let rest = cursor.isAtEnd ? range : cursor.restRange
    guard let number = cursor.takeNumber(), let turns = Int(number.text), turns >= 0 else {
      throw Fault(.expectedInClaim("a number of turns", form: ClaimReader.whereverForm), at: rest)
    }
    cursor.skipSpaces()
    if !cursor.accept(word: "turn") { try expect(words: "turns", form: ClaimReader.whereverForm) }
    try expectEnd()
    return .wherever(first, canFollow: second, turns: turns)
  }

  private mutating func best() throws(Fault) -> Claim.Kind {
    var copy = cursor
    copy.skipSpaces()
    guard copy.accept(word: "rating") else { return try extreme { .best($0, $1, $2) } }
    cursor = copy
    try expect(words: "all", form: "best rating all >= 85")
    let (comparison, number) = try ComparedNumber.read(&cursor, names: names)
    return .bestRatingAll(comparison, number)
  }

  private mutating func extreme(
    _ make: (Quantity, Comparison, Int) -> Claim.Kind
  ) throws(Fault) -> Claim.Kind {
    var parser = ConditionParser(cursor, names: names)
    let quantity = try parser.quantity()
    cursor = parser.cursor
    let (comparison, number) = try ComparedNumber.read(&cursor, names: names)
    return make(quantity, comparison, number)
  }

  private mutating func noConstantStrategy() throws(Fault) -> Claim.Kind {
    try expect(words: "constant strategy reaches", form: "no constant strategy reaches \"…\"")
    return .noConstantStrategy(reaches: try lastPlace(kind: "ending"))
  }

  private mutating func coverage() throws(Fault) -> Int {
    cursor.skipSpaces()
    let rest = cursor.isAtEnd ? range : cursor.restRange
    guard let number = cursor.takeNumber(), let percent = Int(number.text), (0...100).contains(percent) else {
      throw Fault(.expectedCoverage, at: rest)
    }
    try expectEnd()
    return percent
  }
}
