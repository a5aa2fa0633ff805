package import VignetteEngine
package import VignetteSource

/// Reads an outline as a manual.
package struct ManualReader {
  let outline: Outline
  var manual = Manual(title: "", source: "")
  var log: DiagnosticLog
  /// What the answers of moves can name: nothing of a case.
  let replyNames = Names(manual: Manual(title: "", source: ""))
  private var entries: [ManualEntry] = []

  /// The manual an outline tells, where nothing in it is wrong, and everything to be said of it.
  package static func read(_ outline: Outline) -> (manual: Manual?, diagnostics: [Diagnostic]) {
    var reader = ManualReader(outline: outline)
    guard !outline.isRefused else { return (nil, []) }
    if let fault = FileKind.fault(of: outline, expected: .manual) {
      reader.log.report(fault.message, at: fault.range)
      return (nil, reader.log.diagnostics)
    }
    reader.findEntries()
    reader.declare()
    reader.tellMissing()
    return (reader.log.hasErrors || !outline.isWhole ? nil : reader.manual, reader.log.diagnostics)
  }

  private init(outline: Outline) {
    self.outline = outline
    log = DiagnosticLog(file: outline.file)
  }

  private mutating func findEntries() {
    var seen: Set<ManualKey> = []
    for line in outline.roots {
      guard
        let found = attempt({ [self] () throws(Fault) in
          try MarginReader.read(line, outline, as: ManualKey.self) { _ in true }
        })
      else { continue }
      tellCapital(found.written)
      if !found.key.declares, !seen.insert(found.key).inserted {
        log.report(.duplicateBlock(found.key.rawValue), at: found.written.range)
      } else if found.key.declares {
        if let entry = entry(found) { entries.append(entry) }
      } else {
        readHead(found)
      }
    }
  }

  private mutating func readHead(_ found: MarginLine<ManualKey>) {
    tellLines(under: found.line)
    var cursor = found.value
    guard !cursor.isAtEnd else {
      return log.report(.emptyValue("\(found.key.rawValue):"), at: found.written.range)
    }
    switch found.key {
    case .manual:
      let title = attempt { () throws(Fault) in try TitleReader.title(&cursor, after: "manual:") }
      manual.title = title?.text ?? ""
    case .source: manual.source = cursor.rest.text
    case .rating: readBands(cursor)
    case .principle, .dynamic, .derived, .move, .pattern, .phase, .term: break
    }
  }

  private mutating func entry(_ found: MarginLine<ManualKey>) -> ManualEntry? {
    let head = attempt { () throws(Fault) in
      var cursor = found.value
      let id =
        try found.key == .term
        ? NameReader.newName(&cursor, mayBeOwnWord: true) : NameReader.newName(&cursor) { $0.isAtQuote }
      cursor.skipSpaces()
      let quoted = try cursor.takeQuotedLine(after: "the name", before: id.range)
      return ManualEntry(key: found.key, id: id, quoted: quoted.text, rest: cursor)
    }
    guard var entry = head ?? meant(found) else { return nil }
    for line in outline.children(of: found.line) { readField(line, into: &entry) }
    return entry
  }

  /// What a line that could not be read surely declares, so that its mistake makes no others.
  private func meant(_ found: MarginLine<ManualKey>) -> ManualEntry? {
    var cursor = found.value
    guard let name = NameReader.meantName(cursor) else { return nil }
    cursor.skipSpaces()
    let range = cursor.takeUntilSpace().range
    cursor.move(to: cursor.end)
    let id = Piece(text: name, range: range)
    return ManualEntry(key: found.key, id: id, quoted: name, rest: cursor, isGuessed: true)
  }

  private mutating func readField(_ line: Int, into entry: inout ManualEntry) {
    guard
      let field = attempt({ [self] () throws(Fault) in
        try MarginReader.read(line, outline, as: ManualField.self) { $0 != .reply }
      })
    else { return }
    tellCapital(field.written)
    if !field.key.takesLines { tellLines(under: line) }
    guard field.key.owners.contains(entry.key) else {
      return log.report(.misplacedField(field.key.rawValue, under: entry.key.rawValue), at: field.written.range)
    }
    guard entry.fields[field.key] == nil else {
      return log.report(.duplicateBlock(field.key.rawValue), at: field.written.range)
    }
    entry.fields[field.key] = field
  }

  /// Principles and dynamics first, since moves and derived names refer to them.
  private mutating func declare() {
    for key in ManualKey.allCases where key.declares {
      var ids: Set<String> = []
      for entry in entries where entry.key == key {
        guard ids.insert(entry.id.text).inserted else {
          log.report(.duplicateName(entry.id.text), at: entry.id.range)
          continue
        }
        declare(entry)
      }
    }
  }

  private mutating func declare(_ entry: ManualEntry) {
    switch entry.key {
    case .principle: declarePrinciple(entry)
    case .dynamic: declareDynamic(entry)
    case .derived: declareDerived(entry)
    case .move: declareMove(entry)
    case .pattern: declarePattern(entry)
    case .phase: declarePhase(entry)
    case .term: declareTerm(entry)
    case .manual, .source, .rating: break
    }
  }

  private mutating func tellMissing() {
    let start = outline.roots.first.map { outline.range(of: $0) } ?? .fileStart
    if manual.title.isEmpty, !log.hasErrors {
      log.report(.missingBlock("manual:", "a manual needs a title"), at: start)
    }
    if manual.principles.isEmpty, !entries.contains(where: { $0.key == .principle }) {
      log.report(.missingBlock("principle:", "a manual needs a principle"), at: start)
    }
    if manual.moves.isEmpty, !entries.contains(where: { $0.key == .move }) {
      log.report(.missingBlock("move:", "a manual needs a move"), at: start)
    }
  }

  mutating func tellLines(under line: Int) {
    if let child = outline.children(of: line).first {
      log.report(.unexpectedLines, at: outline.range(of: child))
    }
  }

  mutating func tellCapital(_ written: Piece) {
    if written.text != written.text.lowercased() { log.report(.capitalWord(written.text), at: written.range) }
  }

  /// Runs a reading that may fault, and takes over the fault.
  mutating func attempt<Value>(_ reading: () throws(Fault) -> Value) -> Value? {
    do {
      return try reading()
    } catch {
      log.report(error.message, at: error.range)
      return nil
    }
  }
}
