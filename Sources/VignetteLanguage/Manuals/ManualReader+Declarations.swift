import VignetteEngine
import VignetteSource

/// Principles, dynamics, patterns, phases and terms.
extension ManualReader {
  mutating func declarePrinciple(_ entry: ManualEntry) {
    expectEnd(entry)
    manual.principles.append(
      Principle(
        id: entry.id.text, title: entry.quoted, chapter: chapter(entry), means: text(entry, .means),
        source: text(entry, .source), checklist: list(entry, .checklist)))
  }

  mutating func declareDynamic(_ entry: ManualEntry) {
    let better = entry.isGuessed ? nil : betterEnd(entry)
    manual.dynamics.append(
      DynamicDefinition(
        id: entry.id.text, label: entry.quoted, better: better ?? .higher, means: text(entry, .means),
        source: text(entry, .source)))
  }

  private mutating func betterEnd(_ entry: ManualEntry) -> BetterEnd? {
    var cursor = entry.rest
    let range = cursor.isAtEnd ? entry.id.range : cursor.restRange
    let read = attempt { () throws(Fault) in
      guard let better = try BetterEndReader.end(&cursor) else { throw Fault(.expectedBetterEnd, at: range) }
      try cursor.expectEnd()
      return better.end
    }
    log.report(capitalsOf: cursor)
    return read
  }

  mutating func declareDerived(_ entry: ManualEntry) {
    if manual.dynamics.contains(where: { $0.id == entry.id.text }) {
      return log.report(.duplicateName(entry.id.text), at: entry.id.range)
    }
    let parts = entry.isGuessed ? [] : parts(of: entry)
    for part in parts where !manual.dynamics.contains(where: { $0.id == part.text }) {
      let known = manual.dynamics.map(\.id)
      let message = DiagnosticMessage.unknownName(
        "the manual has no dynamic \"\(part.text)\"", part.text, known: known, code: .unknownDynamic)
      log.report(message, at: part.range)
    }
    manual.derived.append(
      DerivedDefinition(
        id: entry.id.text, label: entry.quoted, parts: parts.map(\.text), means: text(entry, .means),
        source: text(entry, .source)))
  }

  /// The names behind `mean of`.
  private mutating func parts(of entry: ManualEntry) -> [Piece] {
    var cursor = entry.rest
    cursor.skipSpaces()
    let range = cursor.isAtEnd ? entry.id.range : cursor.restRange
    let isMean = cursor.accept(word: "mean")
    cursor.skipSpaces()
    let names = isMean && cursor.accept(word: "of") ? names(&cursor) : []
    if names.isEmpty || !cursor.isAtEnd { log.report(.expectedMean, at: range) }
    log.report(capitalsOf: cursor)
    return names
  }

  mutating func declarePattern(_ entry: ManualEntry) {
    expectEnd(entry)
    manual.patterns.append(
      Pattern(
        id: entry.id.text, title: entry.quoted, kind: text(entry, .kind), chapter: chapter(entry),
        means: text(entry, .means), source: text(entry, .source)))
  }

  mutating func declarePhase(_ entry: ManualEntry) {
    expectEnd(entry)
    manual.phases.append(
      Phase(
        id: entry.id.text, title: entry.quoted, chapter: chapter(entry), means: text(entry, .means),
        source: text(entry, .source), tasks: list(entry, .tasks)))
  }

  mutating func declareTerm(_ entry: ManualEntry) {
    expectEnd(entry)
    let name = entry.fields[.name] == nil ? entry.id.text.replacingHyphens : text(entry, .name)
    manual.terms.append(
      Term(id: entry.id.text, name: name, means: entry.quoted, source: text(entry, .source)))
  }

  /// The names parted by commas that stand at a cursor.
  private func names(_ cursor: inout Cursor) -> [Piece] {
    var names: [Piece] = []
    repeat {
      cursor.skipSpaces()
      guard let name = cursor.takeWord() else { return [] }
      names.append(name)
      cursor.skipSpaces()
    } while cursor.accept(",")
    return names
  }

  mutating func expectEnd(_ entry: ManualEntry) {
    tellStray(entry.rest)
  }

  /// Tells of what stands where nothing should.
  mutating func tellStray(_ cursor: Cursor) {
    if !cursor.isAtEnd { log.report(.strayText(cursor.rest.text), at: cursor.restRange) }
  }

  /// The text of a field; empty where it is not there.
  mutating func text(_ entry: ManualEntry, _ field: ManualField) -> String {
    guard let line = entry.fields[field] else { return "" }
    if line.value.isAtEnd { log.report(.emptyValue("\(field.rawValue):"), at: line.written.range) }
    return line.value.rest.text
  }

  /// The items of a field; empty where it is not there.
  mutating func list(_ entry: ManualEntry, _ field: ManualField) -> [String] {
    guard let line = entry.fields[field] else { return [] }
    if !line.value.isAtEnd { log.report(.itemsBelow(field.rawValue), at: line.value.restRange) }
    if line.value.isAtEnd, !outline.hasChildren(line.line) {
      log.report(.emptyValue("\(field.rawValue):"), at: line.written.range)
    }
    return outline.children(of: line.line).compactMap { item(at: $0)?.rest.text }
  }

  /// The cursor behind the dash of an item.
  mutating func item(at line: Int) -> Cursor? {
    tellLines(under: line)
    var cursor = Cursor(outline, line: line)
    guard cursor.accept(.item), !cursor.isAtEnd else {
      log.report(.expectedItem, at: outline.range(of: line))
      return nil
    }
    cursor.skipSpaces()
    return cursor
  }

  private mutating func chapter(_ entry: ManualEntry) -> Int? {
    guard let line = entry.fields[.chapter] else { return nil }
    var cursor = line.value
    guard let number = cursor.takeNumber(), cursor.isAtEnd, let chapter = Int(number.text), chapter >= 1 else {
      log.report(.expectedCount("chapter"), at: line.value.isAtEnd ? line.written.range : line.value.restRange)
      return nil
    }
    return chapter
  }
}

extension String {
  /// An id as words.
  var replacingHyphens: String { split(separator: "-").joined(separator: " ") }
}
