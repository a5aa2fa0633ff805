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
}
