import VignetteEngine
import VignetteSource

/// Reads the lines of a body.
struct BodyReader {
  let outline: Outline
  let names: Names
  let place: BodyPlace
  /// What was found on the way.
  var log: DiagnosticLog

  init(_ outline: Outline, names: Names, place: BodyPlace) {
    self.outline = outline
    self.names = names
    self.place = place
    log = DiagnosticLog(file: outline.file)
  }

  /// The body that stands under a line.
  mutating func body(under line: Int) -> Body { body(of: outline.children(of: line)) }

  /// The body that some sibling lines make.
  mutating func body(of lines: [Int]) -> Body {
    var statements: [Statement] = []
    var next = 0
    while next < lines.count {
      let cursor = Cursor(outline, line: lines[next])
      if firstWord(at: cursor) == .condition {
        statements += branch(lines, from: &next)
      } else {
        statements += read(lines[next], cursor)
        next += 1
      }
    }
    tellUnreachable(statements)
    return Body(statements)
  }

  /// Reads what stands at a cursor in a line; nothing where it could not be understood.
  mutating func read(_ line: Int, _ cursor: Cursor) -> [Statement] {
    do {
      let statements = try statements(line, cursor)
      if !takesChildren(statements), let child = outline.children(of: line).first {
        log.report(.unexpectedLines, at: outline.range(of: child))
      }
      return statements
    } catch {
      log.report(error.message, at: error.range)
      return []
    }
  }

  private func takesChildren(_ statements: [Statement]) -> Bool {
    guard let kind = statements.first?.kind else { return true }
    switch kind {
    case .vary, .branch: return true
    case .speech, .narration, .change, .set, .reveal, .rupture, .repair, .chart, .credit, .noCredit, .critical,
      .note, .lead:
      return false
    }
  }

  private mutating func statements(_ line: Int, _ start: Cursor) throws(Fault) -> [Statement] {
    var cursor = start
    if let signed = try signed(&cursor) { return [signed] }
    if let speech = try speech(cursor) { return [speech] }
    if let word = firstWord(at: cursor) { return try worded(word, line, cursor) }
    if let effects = try effects(cursor) { return effects }
    throw notUnderstood(cursor)
  }

  /// The word of the language at a cursor. A capital is understood, and warned of elsewhere.
  func firstWord(at start: Cursor) -> BodyWord? {
    var cursor = start
    guard let word = cursor.takeWord(), let known = BodyWord(rawValue: word.text.lowercased()) else { return nil }
    return known
  }

  /// Lines that begin with a sign: stage directions, narration, arrows.
  private mutating func signed(_ cursor: inout Cursor) throws(Fault) -> Statement? {
    let range = cursor.restRange
    if cursor.byte == UInt8(ascii: "(") { return try stageDirection(cursor) }
    if cursor.accept("\\") {
      return Statement(.narration(try text(cursor)), at: range)
    }
    if cursor.accept(.arrow) { return try lead(cursor, at: range) }
    if Heading.isIntervention(cursor) { throw Fault(.misplacedIntervention, at: range) }
    if let nearly = Sign.arrowLike.length(at: cursor.position, before: cursor.end, in: outline.bytes) {
      throw Fault(.nearlyArrow, at: outline.range(cursor.position, cursor.position + nearly))
    }
    return nil
  }

  func stageDirection(_ cursor: Cursor) throws(Fault) -> Statement {
    let range = cursor.restRange
    guard outline.bytes[cursor.end - 1] == UInt8(ascii: ")") else { throw Fault(.unclosedStageDirection, at: range) }
    return Statement(.narration(try text(cursor)), at: range)
  }

  private mutating func lead(_ start: Cursor, at range: SourceRange) throws(Fault) -> Statement {
    guard place.allowsLead else { throw Fault(.notHere("->", in: place.name), at: range) }
    var cursor = start
    let title = try TitleReader.title(&cursor, after: "->")
    switch names.titles.place(title.text) {
    case .scene(let scene): return Statement(.lead(.scene(scene)), at: range)
    case .ending(let ending): return Statement(.lead(.ending(ending)), at: range)
    case .visit: throw Fault(.leadsToVisit(title.text), at: title.range)
    case nil: throw Fault(names.unknownTitle(title.text, kind: "scene or ending"), at: title.range)
    }
  }

  /// The text from a cursor to the end of its line.
  func text(_ start: Cursor) throws(Fault) -> Text {
    var cursor = start
    cursor.skipSpaces()
    return try TextReader.text(outline, from: cursor.position, to: cursor.end, names: names)
  }

  private mutating func tellUnreachable(_ statements: [Statement]) {
    guard let leaving = statements.firstIndex(where: \.alwaysLeads), leaving + 1 < statements.count else { return }
    log.report(.afterLead, at: statements[leaving + 1].range)
  }
}
