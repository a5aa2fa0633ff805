import VignetteEngine
import VignetteSource

/// Scripts: what is given, the steps, and what is expected of each.
extension TestReader {
  mutating func readScript(_ found: MarginLine<TestKey>) {
    let name = name(of: found)
    if !scriptNames.insert(name).inserted {
      log.report(.duplicateName(name), at: outline.range(of: found.line))
    }
    var draft = ScriptDraft()
    for line in outline.children(of: found.line) { readLine(line, into: &draft) }
    if !outline.hasChildren(found.line) { log.report(.emptyBlock, at: outline.range(of: found.line)) }
    file.scripts.append(draft.script(name: name, range: outline.range(of: found.line)))
  }

  /// What a test is called. Quotation marks may stand round it.
  private mutating func name(of found: MarginLine<TestKey>) -> String {
    guard !found.value.isAtEnd else {
      log.report(.emptyValue("test:"), at: found.written.range)
      return ""
    }
    var cursor = found.value
    return attempt { () throws(Fault) in try TitleReader.title(&cursor, after: "test:").text } ?? ""
  }

  private mutating func readLine(_ line: Int, into draft: inout ScriptDraft) {
    var cursor = Cursor(outline, line: line)
    if let key = ScriptKey.key(of: cursor), key != .expect, key != .not {
      tellCapital(cursor)
      return readKeyed(key, line, into: &draft)
    }
    if cursor.accept(">") {
      let reading = { [names] () throws(Fault) in try TestReader.taken(&cursor, names: names) }
      readStep(line, into: &draft, reading)
      return log.report(capitalsOf: cursor)
    }
    tellLines(under: line)
    guard let expectation = expectation(at: line) else { return }
    if expectation.isAboutWords, !draft.steps.isEmpty {
      return log.report(.expectationNeedsStep, at: expectation.range)
    }
    draft.add(expectation)
  }

  private mutating func readKeyed(_ key: ScriptKey, _ line: Int, into draft: inout ScriptDraft) {
    switch key {
    case .say:
      return readStep(line, into: &draft) { [outline] () throws(Fault) in try TestReader.said(line, outline) }
    case .given, .at, .seed:
      tellLines(under: line)
      if !draft.steps.isEmpty || !draft.opening.isEmpty {
        return log.report(.lateGiven(key.rawValue), at: outline.range(of: line))
      }
    case .expect, .not: break
    }
    let cursor = ScriptKey.cursor(behind: line, outline)
    switch key {
    case .given: draft.given += readGiven(cursor)
    case .at: draft.scene = readScene(cursor, line)
    case .seed: readSeed(cursor, line, into: &draft)
    case .say, .expect, .not: break
    }
  }

  private mutating func readSeed(_ cursor: Cursor, _ line: Int, into draft: inout ScriptDraft) {
    var cursor = cursor
    guard let number = cursor.takeNumber(), cursor.isAtEnd, let seed = UInt64(number.text), seed >= 1 else {
      return log.report(.expectedCount("seed"), at: outline.range(of: line))
    }
    draft.seed = seed
  }

  private mutating func readScene(_ cursor: Cursor, _ line: Int) -> Int? {
    let reading = { [names] () throws(Fault) in
      var copy = cursor
      let title = try TitleReader.title(&copy, after: "at:")
      guard case .scene(let scene) = names.titles.place(title.text) else {
        throw Fault(names.unknownTitle(title.text, kind: "scene"), at: title.range)
      }
      return scene
    }
    return attempt(reading)
  }

  private mutating func readStep(
    _ line: Int, into draft: inout ScriptDraft, _ reading: () throws(Fault) -> TestStep.Kind
  ) {
    let kind = attempt(reading)
    let expectations = outline.children(of: line).compactMap { child in
      tellLines(under: child)
      return expectation(at: child)
    }
    guard let kind else { return }
    if case .take(let target) = kind, !fits(target) { log.report(.stepFitsNothing, at: outline.range(of: line)) }
    draft.steps.append(TestStep(kind, expectations: expectations, range: outline.range(of: line)))
  }

  /// Whether some intervention of the case goes by what a step names.
  private func fits(_ target: Target) -> Bool {
    switch target {
    case .move(let move, _): names.movesOffered.contains(move)
    case .line(let line): names.hasLine(beginning: Wording(line))
    }
  }

  private static func said(_ line: Int, _ outline: Outline) throws(Fault) -> TestStep.Kind {
    var cursor = Cursor(outline, line: line)
    _ = cursor.takeWord()
    cursor.skipSpaces()
    let words = try cursor.takeQuotedLine(after: "say", before: outline.range(of: line))
    try cursor.expectEnd()
    return .say(words.text)
  }

  private static func taken(_ cursor: inout Cursor, names: Names) throws(Fault) -> TestStep.Kind {
    cursor.skipSpaces()
    let range = cursor.restRange
    guard cursor.accept(word: "any") else { return .take(try TargetReader.target(&cursor, names: names)) }
    if cursor.isAtEnd { return .any }
    for word in ["until", "the", "end"] {
      cursor.skipSpaces()
      guard cursor.accept(word: word) else { throw Fault(.expectedStep, at: range) }
    }
    try cursor.expectEnd()
    return .anyUntilTheEnd
  }

  /// A word at the beginning of a line that has a capital is understood, and warned of.
  private mutating func tellCapital(_ start: Cursor) {
    var cursor = start
    if let word = cursor.takeWord() { cursor.note(word) }
    log.report(capitalsOf: cursor)
  }

  private mutating func expectation(at line: Int) -> Expectation? {
    var reader = ExpectationReader(line, outline, names: names)
    let expectation = attempt { () throws(Fault) in try reader.expectation() }
    log.report(capitalsOf: reader.cursor)
    return expectation
  }

  /// `trust = 45, revealed mother-pills`.
  private mutating func readGiven(_ start: Cursor) -> [Given] {
    var cursor = start
    var given: [Given] = []
    repeat {
      let reading = { [names] () throws(Fault) in try GivenReader.given(&cursor, names: names) }
      guard let item = attempt(reading) else { return given }
      given.append(item)
      cursor.skipSpaces()
    } while cursor.accept(",")
    if !cursor.isAtEnd { log.report(.givenNeedsComma, at: cursor.restRange) }
    log.report(capitalsOf: cursor)
    return given
  }
}
