import VignetteEngine
import VignetteSource

/// The head of a case.
extension CaseReader {
  mutating func readHeader() {
    for line in lines {
      switch line.key {
      case .title: readTitle(line)
      case .id: readID(line)
      case .summary: if let text = text(line) { teachingCase.header.summary = text }
      case .phase: readPhase(line)
      case .level: readLevel(line)
      case .setting: if let text = text(line) { teachingCase.header.setting = text }
      case .turns: readTurns(line)
      case .minutes: teachingCase.header.minutes = number(line)
      case .language: readLanguage(line)
      case .typed: readTyped(line)
      case .focus: readFocus(line)
      case .patterns: readPatterns(line)
      case .chapters: readChapters(line)
      case .required: readRequirements(line)
      case .objectives: teachingCase.header.objectives = list(line)
      case .safety: teachingCase.header.safety = list(line)
      case .warnings: teachingCase.header.warnings = list(line)
      case .authors: teachingCase.header.authors = list(line)
      case .reviewed: teachingCase.header.reviewed = list(line)
      case .references: teachingCase.header.references = list(line)
      case .manual: _ = text(line)
      case .patient, .character, .dynamics, .counts, .facts, .reactions, .whenever, .outOfTime, .visit, .scene,
        .ending, .formulation, .debrief:
        break
      }
    }
  }

  private mutating func list(_ line: MarginLine<CaseKey>) -> [String] {
    list(of: line.line, value: line.value, written: line.written)
  }

  /// The text behind a key; told where there is none.
  private mutating func text(_ line: MarginLine<CaseKey>) -> String? {
    guard !line.value.isAtEnd else {
      log.report(.emptyValue("\(line.key.rawValue):"), at: line.written.range)
      return nil
    }
    return line.value.rest.text
  }

  private mutating func word(_ line: MarginLine<CaseKey>) -> Piece? {
    guard let text = text(line) else { return nil }
    return Piece(text: text, range: line.value.restRange)
  }

  private mutating func number(_ line: MarginLine<CaseKey>) -> Int? {
    guard let word = word(line) else { return nil }
    var cursor = line.value
    guard let number = cursor.takeNumber(), cursor.isAtEnd else {
      log.report(.expectedCount(line.key.rawValue), at: word.range)
      return nil
    }
    guard let value = attempt({ () throws(Fault) in try WholeNumber.value(number) }) else { return nil }
    if value < 1 { log.report(.expectedCount(line.key.rawValue), at: word.range) }
    return max(1, value)
  }

  private mutating func readTurns(_ line: MarginLine<CaseKey>) {
    guard let turns = number(line) else { return }
    teachingCase.header.turns = turns
    teachingCase.header.turnsRange = outline.range(of: line.line)
  }

  private mutating func readTitle(_ line: MarginLine<CaseKey>) {
    guard text(line) != nil else { return }
    var cursor = line.value
    let title = attempt { () throws(Fault) in try TitleReader.title(&cursor, after: "title:") }
    if let title { teachingCase.header.title = title.text }
  }

  private mutating func readID(_ line: MarginLine<CaseKey>) {
    guard let word = word(line) else { return }
    var cursor = line.value
    guard let id = cursor.takeWord(), cursor.isAtEnd, NameReader.isKebab(id.text) else {
      return log.report(.badName(word.text), at: word.range)
    }
    teachingCase.header.id = id.text
  }

  private mutating func readPhase(_ line: MarginLine<CaseKey>) {
    guard let word = word(line) else { return }
    teachingCase.header.phase = manual.phase(word.text)
    guard teachingCase.header.phase == nil else { return }
    let known = manual.phases.map(\.id)
    let message = DiagnosticMessage.unknownName(
      "the manual has no phase \"\(word.text)\"", word.text, known: known, code: .unknownPhase)
    log.report(message, at: word.range)
  }

  private mutating func readLevel(_ line: MarginLine<CaseKey>) {
    guard let word = word(line) else { return }
    tellCapital(word)
    teachingCase.header.level = CaseLevel(rawValue: word.text.lowercased())
    if teachingCase.header.level == nil { log.report(.unknownLevel(word.text), at: word.range) }
  }

  private mutating func readLanguage(_ line: MarginLine<CaseKey>) {
    guard let word = word(line) else { return }
    let isTag = word.text.utf8.allSatisfy { byte in
      ASCII.isLower(byte) || ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-")
    }
    let first = word.text.utf8.prefix { $0 != UInt8(ascii: "-") }.count
    guard isTag, (2...3).contains(first) else { return log.report(.badLanguage(word.text), at: word.range) }
    teachingCase.header.language = word.text
  }

  private mutating func readTyped(_ line: MarginLine<CaseKey>) {
    guard let word = word(line) else { return }
    tellCapital(word)
    switch word.text.lowercased() {
    case "yes": teachingCase.header.typedRange = word.range
    case "no": teachingCase.header.typedRange = nil
    default: log.report(.expectedYesOrNo(word.text), at: word.range)
    }
  }

  private mutating func readFocus(_ line: MarginLine<CaseKey>) {
    teachingCase.header.focusRange = outline.range(of: line.line)
    for name in nameList(of: line) {
      guard let principle = manual.principle(name.text) else {
        log.report(unseparated(name) ?? names.unknownPrinciple(name.text), at: name.range)
        continue
      }
      guard !teachingCase.header.focus.contains(principle) else {
        log.report(.namedTwice(name.text), at: name.range)
        continue
      }
      teachingCase.header.focus.append(principle)
    }
  }

  private mutating func readRequirements(_ line: MarginLine<CaseKey>) {
    if !line.value.isAtEnd { log.report(.requiredNeedsItems, at: line.value.restRange) }
    if line.value.isAtEnd, !outline.hasChildren(line.line) {
      log.report(.emptyValue("required:"), at: line.written.range)
    }
    for child in outline.children(of: line.line) {
      if let below = outline.children(of: child).first {
        log.report(.unexpectedLines, at: outline.range(of: below))
      }
      var cursor = Cursor(outline, line: child)
      let reading = { [names] () throws(Fault) in try RequirementReader.read(&cursor, names: names) }
      if let requirement = attempt(reading) { teachingCase.header.requirements.append(requirement) }
      log.report(capitalsOf: cursor)
    }
  }
}
