import VignetteEngine
import VignetteSource

/// Reads a line of a script that expects something.
struct ExpectationReader {
  /// Where it stands.
  private(set) var cursor: Cursor
  private let line: Int
  private let outline: Outline
  private let names: Names

  /// A reader of a line.
  init(_ line: Int, _ outline: Outline, names: Names) {
    cursor = Cursor(outline, line: line)
    self.line = line
    self.outline = outline
    self.names = names
  }

  /// The expectation that the line tells.
  mutating func expectation() throws(Fault) -> Expectation {
    Expectation(try kind(), text: outline.text(of: line), range: outline.range(of: line))
  }

  private mutating func kind() throws(Fault) -> Expectation.Kind {
    switch ScriptKey.key(of: cursor) {
    case .expect:
      takeWord()
      return try expected()
    case .not:
      takeWord()
      cursor.skipSpaces()
      return .notShown(try pattern())
    case .given, .at, .seed, .say, nil:
      return .shown(try pattern())
    }
  }

  /// Moves past a word of the language; a capital is noted.
  private mutating func takeWord() {
    if let word = cursor.takeWord() { cursor.note(word) }
  }

  // MARK: What is said or seen

  private func pattern() throws(Fault) -> ShownPattern {
    if cursor.byte == UInt8(ascii: "(") { return try stageDirection() }
    if cursor.byte == UInt8(ascii: "\\") {
      var copy = cursor
      _ = copy.accept("\\")
      return ShownPattern(speaker: nil, manner: nil, part: copy.rest.text)
    }
    guard let head = SpeechHead(cursor) else { throw notUnderstood() }
    switch names.people.meaning(of: head.name.text) {
    case .several: throw Fault(.ambiguousPerson(head.name.text), at: head.name.range)
    case .nobody: throw Fault(names.unknownPerson(head.name.text), at: head.name.range)
    case .speaker(let speaker):
      guard !head.rest.isAtEnd else { throw Fault(.emptyValue("\(head.name.text):"), at: head.name.range) }
      let manner = head.manner.map { outline.text($0.lowerBound, $0.upperBound) }
      return ShownPattern(speaker: speaker, manner: manner, part: head.rest.rest.text)
    }
  }

  /// What is said of a line that is neither a step nor anything to expect: what it was surely meant to be.
  private func notUnderstood() -> Fault {
    var copy = cursor
    let hasSign = Heading.isIntervention(cursor)
    guard !hasSign, !cursor.isAtQuote, let word = copy.takeWord(), names.move(word.text) == nil else {
      return Fault(.stepNeedsSign, at: cursor.restRange)
    }
    let keys = ScriptKey.allCases.map(\.rawValue)
    if NearestName.of(word.text, among: keys) != nil {
      return Fault(.unknownKey(word.text, known: keys), at: word.range)
    }
    return Fault(.expectedExpectation, at: cursor.restRange)
  }

  private func stageDirection() throws(Fault) -> ShownPattern {
    let part = cursor.rest.text
    guard part.hasSuffix(")") else { throw Fault(.unclosedStageDirection, at: cursor.restRange) }
    return ShownPattern(speaker: nil, manner: nil, part: String(part.dropFirst().dropLast()))
  }

  // MARK: expect

  private mutating func expected() throws(Fault) -> Expectation.Kind {
    guard !cursor.isAtEnd else { throw Fault(.expectedExpectation, at: outline.range(of: line)) }
    cursor.skipSpaces()
    let start = cursor
    if let kind = try special() { return kind }
    var parser = ConditionParser(start, names: names)
    defer { cursor = parser.cursor }
    return .condition(try parser.whole())
  }

  /// What is expected beside conditions; nothing where a condition stands here.
  private mutating func special() throws(Fault) -> Expectation.Kind? {
    if cursor.accept(word: "offered") { return .offered(try TargetReader.target(&cursor, names: names)) }
    if cursor.accept(word: "critical") { return try alone(.critical) }
    if cursor.accept(word: "asked") { return try alone(.asked) }
    if cursor.accept(word: "declined") { return try alone(.declined) }
    if cursor.accept(word: "understood") { return .understood(move: try move()) }
    if cursor.accept(word: "ending") { return .ended(try ending()) }
    if cursor.accept(word: "rating") { return try rating() }
    if cursor.accept(word: "no") {
      cursor.skipSpaces()
      guard cursor.accept(word: "critical") else { throw Fault(.expectedExpectation, at: cursor.restRange) }
      return try alone(.noCritical)
    }
    guard cursor.accept(word: "not") else { return nil }
    cursor.skipSpaces()
    if cursor.accept(word: "offered") { return .notOffered(try TargetReader.target(&cursor, names: names)) }
    return cursor.accept(word: "observed") ? try notObserved() : nil
  }

  private func alone(_ kind: Expectation.Kind) throws(Fault) -> Expectation.Kind {
    try cursor.expectEnd()
    return kind
  }

  private mutating func notObserved() throws(Fault) -> Expectation.Kind {
    let principle = try principle()
    return try alone(.notObserved(principle: principle))
  }

  private mutating func principle() throws(Fault) -> Int {
    cursor.skipSpaces()
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let principle = names.manual.principle(word.text) else {
      throw Fault(names.unknownPrinciple(word.text), at: word.range)
    }
    return principle
  }

  private mutating func move() throws(Fault) -> Int {
    cursor.skipSpaces()
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let move = names.manual.move(word.text) else { throw Fault(names.unknownMove(word.text), at: word.range) }
    try cursor.expectEnd()
    return move
  }

  private mutating func rating() throws(Fault) -> Expectation.Kind {
    let principle = try principle()
    let (comparison, number) = try ComparedNumber.read(&cursor, names: names)
    return .rating(principle: principle, comparison, number)
  }

  private mutating func ending() throws(Fault) -> ClaimPlace {
    let place = try PlaceReader.place(&cursor, names: names, kind: "ending")
    try cursor.expectEnd()
    return place
  }
}
