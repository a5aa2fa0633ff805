import VignetteEngine
import VignetteSource

/// Reads a single term of a condition: a name, or a question about what was visited, revealed, chosen or ruptured.
struct TermReader {
  /// Where it stands.
  var cursor: Cursor
  let names: Names

  /// Reads the term that stands here.
  mutating func term() throws(Fault) -> ParsedExpression {
    guard !cursor.isAtEnd else { throw Fault(.conditionEndsEarly, at: cursor.restRange) }
    if cursor.isAtQuote { throw Fault(.comparesTitle, at: quotedRange) }
    let start = cursor
    guard let word = cursor.takeWord() else {
      let found = cursor.takeUntilSpace()
      throw Fault(.expectedTerm(found: found.text), at: found.range)
    }
    if let known = try known(word) { return known }
    if OwnWord.contains(word.text) { throw Fault(.expectedTerm(found: word.text), at: word.range) }
    do {
      return .quantity(try names.quantity(word))
    } catch {
      if let asked = askedByName(word) { throw asked }
      if let title = bareTitle(start) { throw Fault(.comparesTitle, at: title) }
      throw error
    }
  }

  /// What is said of the name of a fact or a move where a number should be, also with what it is before it.
  private func askedByName(_ word: Piece) -> Fault? {
    var copy = cursor
    copy.skipSpaces()
    let isKind = word.text == "fact" || word.text == "move"
    guard let name = isKind ? copy.takeWord() : word else { return nil }
    if names.facts[name.text] != nil {
      return Fault(.askedByName(name.text, isA: "fact", ask: "revealed \(name.text)"), at: word.range)
    }
    guard names.move(name.text) != nil else { return nil }
    return Fault(.askedByName(name.text, isA: "move", ask: "chosen \(name.text)"), at: word.range)
  }

  /// The quoted part that stands here, or what is left where no mark closes it.
  private var quotedRange: SourceRange {
    var copy = cursor
    let start = copy.position
    return copy.takeQuoted(knowing: { _ in false }) == nil ? cursor.restRange : copy.range(since: start)
  }

  /// The place of some words that are a title here, without quotation marks.
  private func bareTitle(_ start: Cursor) -> SourceRange? {
    var copy = start
    copy.skipSpaces()
    let first = copy.position
    for _ in 1...8 {
      copy.skipSpaces()
      guard copy.takeWord() != nil else { return nil }
      if names.titles.place(start.outline.text(first, copy.position)) != nil { return copy.range(since: first) }
    }
    return nil
  }

  /// What a word of the language asks; nothing for a name.
  private mutating func known(_ word: Piece) throws(Fault) -> ParsedExpression? {
    let parsed: ParsedExpression
    switch word.text.lowercased() {
    case "visited": parsed = .condition(try visited(word))
    case "revealed": parsed = .condition(.revealed(try fact(after: word)))
    case "chosen": parsed = .condition(try chosen(word))
    case "ruptured": parsed = .condition(.ruptured(ruptureKind()))
    case "turn": parsed = .quantity(.turn)
    case "ruptures": parsed = .quantity(.ruptures)
    default: return nil
    }
    cursor.note(word)
    return parsed
  }

  private mutating func visited(_ word: Piece) throws(Fault) -> Condition {
    cursor.skipSpaces()
    let title = try title(after: word, kind: "scene or visit")
    switch names.titles.place(title.text) {
    case .scene(let scene): return .visitedScene(scene)
    case .visit(let visit): return .visitedVisit(visit)
    case .ending: throw Fault(.visitedEnding(title.text), at: title.range)
    case nil: throw Fault(names.unknownTitle(title.text, kind: "scene or visit"), at: title.range)
    }
  }

  private mutating func title(after word: Piece, kind: String) throws(Fault) -> Piece {
    let titles = names.titles
    if let title = cursor.takeQuoted(knowing: { titles.place($0) != nil }) { return title }
    guard !cursor.isAtEnd else { throw Fault(.expectedTitle(after: word.text, kind: kind), at: word.range) }
    if cursor.isAtQuote { throw Fault(.unclosedQuote, at: cursor.quoteRange) }
    throw Fault(.titleNeedsQuotes(after: word.text), at: cursor.restRange)
  }

  private mutating func fact(after asked: Piece) throws(Fault) -> Int {
    cursor.skipSpaces()
    guard !cursor.isAtEnd else { throw Fault(.nameMissing(after: asked.text, "a fact"), at: asked.range) }
    return try names.fact(&cursor)
  }

  private mutating func chosen(_ word: Piece) throws(Fault) -> Condition {
    cursor.skipSpaces()
    let lines = names.lines
    if cursor.isAtQuote {
      let known = { (text: String) in !lines.places(beginning: Wording(text)).isEmpty }
      guard let line = cursor.takeQuoted(knowing: known) else {
        throw Fault(.unclosedQuote, at: cursor.quoteRange)
      }
      return .chosenLine(try names.intervention(beginning: line))
    }
    guard !cursor.isAtEnd else {
      throw Fault(.nameMissing(after: word.text, "a move, or a line in quotation marks"), at: word.range)
    }
    let move = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let place = names.move(move.text) else { throw Fault(names.unknownMove(move.text), at: move.range) }
    return .chosenMove(place)
  }

  private mutating func ruptureKind() -> RuptureKind? {
    var copy = cursor
    copy.skipSpaces()
    guard let word = copy.takeWord(), let kind = RuptureKind(rawValue: word.text.lowercased()) else { return nil }
    copy.note(word)
    cursor = copy
    return kind
  }
}
