import VignetteEngine
import VignetteSource

/// Lines that begin with a word of the language.
extension BodyReader {
  mutating func worded(_ word: BodyWord, _ line: Int, _ start: Cursor) throws(Fault) -> [Statement] {
    var cursor = start
    let range = cursor.restRange
    tellCapital(cursor)
    let written = cursor.takeWord()
    cursor.skipSpaces()
    guard cursor.accept(":") == word.takesColon else { throw Fault(wrongColon(word), at: written?.range ?? range) }
    cursor.skipSpaces()
    if let ownPlace = word.ownPlace { throw Fault(.misplacedWord(word.rawValue, belongs: ownPlace), at: range) }
    try allow(word, at: range)
    return [Statement(try kind(word, line, cursor, at: range), at: range)]
  }

  private func wrongColon(_ word: BodyWord) -> DiagnosticMessage {
    word.takesColon ? .missingColon(word.rawValue) : .needlessColon(word.rawValue)
  }

  /// A word with a capital is understood, and warned of.
  mutating func tellCapital(_ start: Cursor) {
    var cursor = start
    if let word = cursor.takeWord(), word.text != word.text.lowercased() {
      log.report(.capitalWord(word.text), at: word.range)
    }
  }

  private func allow(_ word: BodyWord, at range: SourceRange) throws(Fault) {
    switch word {
    case .credit, .fault:
      if !place.allowsCredit { throw Fault(.notHere(word.rawValue, in: place.name), at: range) }
    case .reveal, .rupture, .repair, .critical, .chart, .note, .condition, .otherwiseIf:
      if !place.allowsEffects { throw Fault(.notHere(word.rawValue, in: place.name), at: range) }
    case .vary, .otherwise, .turns, .also, .when, .outcome: break
    }
  }

  private mutating func kind(
    _ word: BodyWord, _ line: Int, _ start: Cursor, at range: SourceRange
  ) throws(Fault) -> Statement.Kind {
    var cursor = start
    switch word {
    case .condition, .otherwiseIf: throw Fault(.elseWithoutIf, at: range)
    case .vary: return try variety(under: line, cursor)
    case .reveal: return .reveal(try fact(&cursor, at: range))
    case .rupture: return .rupture(try ruptureKind(cursor))
    case .repair:
      try cursor.expectEnd()
      return .repair
    case .chart: return .chart(try requiredText(cursor, after: "chart:", at: range))
    case .note: return .note(try requiredText(cursor, after: "note:", at: range))
    case .credit: return try credited(cursor)
    case .fault: return try credit(&cursor, sign: -1)
    case .critical: return .critical(try quoted(&cursor, after: "\"critical\"", at: range))
    case .otherwise, .turns, .also, .when, .outcome: preconditionFailure("told before as standing elsewhere")
    }
  }

  private func requiredText(_ cursor: Cursor, after word: String, at range: SourceRange) throws(Fault) -> Text {
    guard !cursor.isAtEnd else { throw Fault(.emptyValue(word), at: range) }
    return try text(cursor)
  }

  private func fact(_ cursor: inout Cursor, at range: SourceRange) throws(Fault) -> Int {
    guard !cursor.isAtEnd else { throw Fault(.nameMissing(after: "reveal", "a fact"), at: range) }
    let fact = try names.fact(&cursor)
    try cursor.expectEnd()
    return fact
  }

  private mutating func ruptureKind(_ start: Cursor) throws(Fault) -> RuptureKind {
    var cursor = start
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let kind = RuptureKind(rawValue: word.text.lowercased()) else {
      throw Fault(.unknownRupture(word.text), at: word.range)
    }
    try cursor.expectEnd()
    tellCapital(start)
    return kind
  }

  /// `credit none`, or what is credited on a principle.
  private mutating func credited(_ start: Cursor) throws(Fault) -> Statement.Kind {
    var cursor = start
    guard cursor.accept(word: "none") else { return try credit(&cursor, sign: 1) }
    try cursor.expectEnd()
    tellCapital(start)
    return .noCredit
  }

  private func credit(_ cursor: inout Cursor, sign: Int) throws(Fault) -> Statement.Kind {
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let principle = names.manual.principle(word.text) else {
      throw Fault(names.unknownPrinciple(word.text), at: word.range)
    }
    cursor.skipSpaces()
    guard let number = cursor.takeNumber() else { throw Fault(.creditPoints, at: word.range) }
    guard (1...9).contains(try WholeNumber.value(number)) else { throw Fault(.creditPoints, at: number.range) }
    let why = try quoted(&cursor, after: "the points", at: number.range)
    return .credit(principle: principle, points: sign * (try WholeNumber.value(number)), why: why)
  }

  /// A quoted part that ends the line.
  func quoted(_ cursor: inout Cursor, after what: String, at range: SourceRange) throws(Fault) -> String {
    let piece = try cursor.takeQuotedLine(after: what, before: range)
    try cursor.expectEnd()
    return piece.text
  }

  private mutating func variety(under line: Int, _ cursor: Cursor) throws(Fault) -> Statement.Kind {
    try cursor.expectEnd()
    let items = outline.children(of: line).map { item(at: $0) }
    guard items.contains(where: \.topics.isEmpty) || items.isEmpty else {
      throw Fault(.varyNeedsGeneralItem, at: outline.range(of: line))
    }
    guard items.count >= 2 else { throw Fault(.varyNeedsItems, at: outline.range(of: line)) }
    tellCovered(items, under: line)
    return .vary(items)
  }

  private mutating func tellCovered(_ items: [Variant], under line: Int) {
    var earlier: Set<String> = []
    for (item, child) in zip(items, outline.children(of: line)) {
      for topic in item.topics where !topic.mentionedForms(ofWords: 8).isDisjoint(with: earlier) {
        log.report(.coveredTopic(topic.key), at: outline.range(of: child))
      }
      earlier.formUnion(item.topics.map(\.mentionedForm))
    }
  }

  private mutating func item(at line: Int) -> Variant {
    var cursor = Cursor(outline, line: line)
    guard cursor.accept(.item) else {
      log.report(.expectedItem, at: outline.range(of: line))
      return Variant(statements: [])
    }
    cursor.skipSpaces()
    let topics = topics(&cursor, at: line)
    var statements = topics == nil ? words(cursor) : []
    for child in outline.children(of: line) {
      statements += words(Cursor(outline, line: child))
      if let below = outline.children(of: child).first {
        log.report(.unexpectedLines, at: outline.range(of: below))
      }
    }
    return Variant(topics: topics ?? [], statements: statements)
  }

  /// What an item is about, where it begins with `about:`; the cursor stands behind it then. Nothing of any other item.
  private mutating func topics(_ cursor: inout Cursor, at line: Int) -> [Wording]? {
    var ahead = cursor
    guard let word = ahead.takeWord(), word.text.lowercased() == "about" else { return nil }
    ahead.skipSpaces()
    guard ahead.accept(":") else { return nil }
    tellCapital(cursor)
    ahead.skipSpaces()
    let topics = ahead.rest.text.split(separator: ",").map { Wording(String($0)) }.filter { !$0.isEmpty }
    if topics.isEmpty {
      log.report(.emptyValue("about:"), at: outline.range(of: line))
    } else if outline.children(of: line).isEmpty {
      log.report(.emptyBlock, at: outline.range(of: line))
    }
    cursor = ahead
    return topics
  }

  private mutating func words(_ cursor: Cursor) -> [Statement] {
    do {
      return [try wordStatement(cursor)]
    } catch {
      log.report(error.message, at: error.range)
      return []
    }
  }

  /// An item of `vary` holds speech and stage directions only.
  private func wordStatement(_ start: Cursor) throws(Fault) -> Statement {
    var cursor = start
    let range = cursor.restRange
    if cursor.byte == UInt8(ascii: "(") { return try stageDirection(cursor) }
    if cursor.accept("\\") { return Statement(.narration(try text(cursor)), at: range) }
    if let speech = try speech(cursor) { return speech }
    if let head = SpeechHead(cursor), firstWord(at: cursor) == nil {
      throw Fault(names.unknownPerson(head.name.text), at: head.name.range)
    }
    throw Fault(.varyItemWords, at: range)
  }
}
