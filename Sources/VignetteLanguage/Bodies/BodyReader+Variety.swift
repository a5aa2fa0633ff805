import VignetteEngine
import VignetteSource

/// The items of a `vary`, and what each is about.
extension BodyReader {
  mutating func variety(under line: Int, _ cursor: Cursor) throws(Fault) -> Statement.Kind {
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
      for topic in item.topics where !topic.mentionedForms().isDisjoint(with: earlier) {
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

  mutating func words(_ cursor: Cursor) -> [Statement] {
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
