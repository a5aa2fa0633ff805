import VignetteEngine
import VignetteSource

/// Reads a line of a script that expects something.
enum ExpectationReader {
  /// The expectation a line tells.
  static func read(_ line: Int, _ outline: Outline, names: Names) throws(Fault) -> Expectation {
    let range = outline.range(of: line)
    let start = Cursor(outline, line: line)
    var cursor = start
    let kind: Expectation.Kind
    switch ScriptKey.key(of: start) {
    case .expect:
      _ = cursor.takeWord()
      kind = try expected(cursor, names: names)
    case .not:
      _ = cursor.takeWord()
      cursor.skipSpaces()
      kind = .notShown(try pattern(cursor, names: names))
    case .given, .at, .seed, .say, nil:
      kind = .shown(try pattern(start, names: names))
    }
    return Expectation(kind, text: outline.text(of: line), range: range)
  }

  // MARK: What is said or seen

  private static func pattern(_ cursor: Cursor, names: Names) throws(Fault) -> ShownPattern {
    if cursor.byte == UInt8(ascii: "(") { return try stageDirection(cursor) }
    if cursor.byte == UInt8(ascii: "\\") {
      var copy = cursor
      _ = copy.accept("\\")
      return ShownPattern(speaker: nil, manner: nil, part: copy.rest.text)
    }
    guard let head = SpeechHead(cursor) else { throw Fault(.expectedExpectation, at: cursor.restRange) }
    switch names.people.meaning(of: head.name.text) {
    case .several: throw Fault(.ambiguousPerson(head.name.text), at: head.name.range)
    case .nobody: throw Fault(names.unknownPerson(head.name.text), at: head.name.range)
    case .speaker(let speaker):
      guard !head.rest.isAtEnd else { throw Fault(.emptyValue("\(head.name.text):"), at: head.name.range) }
      let manner = head.manner.map { cursor.outline.text($0.lowerBound, $0.upperBound) }
      return ShownPattern(speaker: speaker, manner: manner, part: head.rest.rest.text)
    }
  }

  private static func stageDirection(_ cursor: Cursor) throws(Fault) -> ShownPattern {
    var part = cursor.rest.text
    guard part.hasSuffix(")") else { throw Fault(.unclosedStageDirection, at: cursor.restRange) }
    part.removeFirst()
    part.removeLast()
    return ShownPattern(speaker: nil, manner: nil, part: part)
  }

  // MARK: expect

  private static func expected(_ start: Cursor, names: Names) throws(Fault) -> Expectation.Kind {
    var cursor = start
    cursor.skipSpaces()
    guard !cursor.isAtEnd else {
      throw Fault(.expectedExpectation, at: cursor.outline.range(start.position, start.end))
    }
    if let kind = try special(cursor, names: names) { return kind }
    var parser = ConditionParser(cursor, names: names)
    return .condition(try parser.whole())
  }

  /// What is expected beside conditions; nothing where a condition stands here.
  private static func special(_ start: Cursor, names: Names) throws(Fault) -> Expectation.Kind? {
    var cursor = start
    switch cursor.takeWord()?.text.lowercased() {
    case "offered": return .offered(try TargetReader.target(&cursor, names: names))
    case "critical": return try alone(.critical, cursor)
    case "asked": return try alone(.asked, cursor)
    case "declined": return try alone(.declined, cursor)
    case "understood": return .understood(move: try move(&cursor, names: names))
    case "ending": return .ended(try ending(&cursor, names: names))
    case "rating": return try rating(&cursor, names: names)
    case "no": return try no(&cursor)
    case "not": return try not(&cursor, names: names)
    default: return nil
    }
  }

  private static func alone(_ kind: Expectation.Kind, _ cursor: Cursor) throws(Fault) -> Expectation.Kind {
    try cursor.expectEnd()
    return kind
  }

  private static func no(_ cursor: inout Cursor) throws(Fault) -> Expectation.Kind? {
    cursor.skipSpaces()
    guard cursor.accept(word: "critical") else { throw Fault(.expectedExpectation, at: cursor.restRange) }
    return try alone(.noCritical, cursor)
  }

  private static func not(_ cursor: inout Cursor, names: Names) throws(Fault) -> Expectation.Kind? {
    cursor.skipSpaces()
    switch cursor.takeWord()?.text.lowercased() {
    case "offered": return .notOffered(try TargetReader.target(&cursor, names: names))
    case "observed": return .notObserved(principle: try lastPrinciple(&cursor, names: names))
    default: return nil
    }
  }

  private static func lastPrinciple(_ cursor: inout Cursor, names: Names) throws(Fault) -> Int {
    let principle = try principle(&cursor, names: names)
    try cursor.expectEnd()
    return principle
  }

  private static func principle(_ cursor: inout Cursor, names: Names) throws(Fault) -> Int {
    cursor.skipSpaces()
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let principle = names.manual.principle(word.text) else {
      throw Fault(names.unknownPrinciple(word.text), at: word.range)
    }
    return principle
  }

  private static func move(_ cursor: inout Cursor, names: Names) throws(Fault) -> Int {
    cursor.skipSpaces()
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let move = names.manual.move(word.text) else { throw Fault(names.unknownMove(word.text), at: word.range) }
    try cursor.expectEnd()
    return move
  }

  private static func rating(_ cursor: inout Cursor, names: Names) throws(Fault) -> Expectation.Kind {
    let principle = try principle(&cursor, names: names)
    let (comparison, number) = try ComparedNumber.read(&cursor, names: names)
    return .rating(principle: principle, comparison, number)
  }

  private static func ending(_ cursor: inout Cursor, names: Names) throws(Fault) -> ClaimPlace {
    let place = try PlaceReader.place(&cursor, names: names, kind: "ending")
    try cursor.expectEnd()
    return place
  }
}
