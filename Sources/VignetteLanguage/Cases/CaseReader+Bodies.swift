import VignetteEngine
import VignetteSource

/// The second pass: what happens.
extension CaseReader {
  mutating func readBodies() {
    for line in lines {
      switch line.key {
      case .visit: readVisit(line)
      case .scene: readScene(line)
      case .ending: readEnding(line)
      case .whenever: readRule(line)
      case .reactions: readReactions(line)
      case .outOfTime: readOutOfTime(line)
      case .formulation: readFormulation(line)
      case .debrief: teachingCase.questions = list(of: line.line, value: line.value, written: line.written)
      case .title, .id, .summary, .phase, .level, .setting, .turns, .focus, .objectives, .required, .safety,
        .warnings, .authors, .reviewed, .references, .language, .manual, .typed, .minutes, .patterns, .chapters,
        .patient, .character,
        .dynamics, .counts, .facts:
        break
      }
    }
  }

  private mutating func readVisit(_ line: MarginLine<CaseKey>) {
    let body = body(under: line.line, .visit)
    currentVisit = if case .visit(let visit)? = places[line.line] { visit } else { nil }
    guard let title = try? CaseReader.title(of: line) else { return }
    teachingCase.visits.append(Visit(title: title.text, body: body, range: outline.range(of: line.line)))
  }

  private mutating func readEnding(_ line: MarginLine<CaseKey>) {
    var outcome: Outcome?
    var lines: [Int] = []
    for child in outline.children(of: line.line) {
      if OwnedLine.key(of: child, outline) == .outcome {
        tellOwnedCapital(child)
        outcome = readOutcome(child, earlier: outcome)
      } else {
        lines.append(child)
      }
    }
    let hasOutcome = lines.count < outline.children(of: line.line).count
    if !hasOutcome, !lines.contains(where: { OwnedLine.isMeant(.outcome, at: $0, outline) }) {
      log.report(.missingOutcome, at: outline.range(of: line.line))
    }
    let body = body(of: lines, .ending)
    guard let title = try? CaseReader.title(of: line) else { return }
    teachingCase.endings.append(
      Ending(title: title.text, outcome: outcome ?? .mixed, body: body, range: outline.range(of: line.line)))
  }

  private mutating func readOutcome(_ line: Int, earlier: Outcome?) -> Outcome? {
    let value = OwnedLine.value(of: line, outline)
    if earlier != nil { log.report(.duplicateBlock("outcome"), at: outline.range(of: line)) }
    tellLines(under: line)
    tellCapital(value.text.isEmpty ? Piece(text: "", range: value.range) : value)
    guard let outcome = Outcome(rawValue: value.text.lowercased()) else {
      log.report(.unknownOutcome(value.text), at: value.range)
      return earlier ?? .mixed
    }
    return outcome
  }

  private mutating func readRule(_ line: MarginLine<CaseKey>) {
    let body = body(under: line.line, .rule)
    if !outline.hasChildren(line.line) { log.report(.emptyBlock, at: outline.range(of: line.line)) }
    var parser = ConditionParser(line.value, names: names)
    guard let condition = attempt({ () throws(Fault) in try parser.whole() }) else { return }
    log.report(capitalsOf: parser.cursor)
    teachingCase.rules.append(Rule(condition: condition, body: body, range: outline.range(of: line.line)))
  }

  private mutating func readReactions(_ block: MarginLine<CaseKey>) {
    tellBlockValue(block)
    for line in outline.children(of: block.line) {
      let (wordings, lines) = wordingsAndLines(under: line)
      let body = body(of: lines, .reaction)
      var cursor = Cursor(outline, line: line)
      let read = attempt { [names] () throws(Fault) in try CaseReader.reactionMove(&cursor, names: names) }
      log.report(capitalsOf: cursor)
      guard let move = read else { continue }
      if let first = teachingCase.reaction(to: move) {
        let note = DiagnosticNote("it stands here first", at: first.range)
        log.report(.duplicateReaction(manual.moves[move].id), at: outline.range(of: line), notes: [note])
        continue
      }
      if lines.isEmpty { log.report(.emptyBlock, at: outline.range(of: line)) }
      let range = outline.range(of: line)
      teachingCase.reactions.append(Reaction(move: move, wordings: wordings, body: body, range: range))
    }
  }

  /// The wordings that stand under a reaction, and its other lines.
  private mutating func wordingsAndLines(under line: Int) -> (wordings: [String], lines: [Int]) {
    var (wordings, lines): ([String], [Int]) = ([], [])
    for child in outline.children(of: line) {
      if OwnedLine.key(of: child, outline) == .also {
        tellOwnedCapital(child)
        if let words = readWording(child) { wordings.append(words) }
      } else {
        lines.append(child)
      }
    }
    return (wordings, lines)
  }

  private static func reactionMove(_ cursor: inout Cursor, names: Names) throws(Fault) -> Int {
    let range = cursor.restRange
    guard cursor.accept(word: "on") else { throw Fault(.expectedReaction, at: range) }
    cursor.skipSpaces()
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let move = names.move(word.text) else { throw Fault(names.unknownMove(word.text), at: word.range) }
    try cursor.expectEnd()
    return move
  }

  private mutating func readOutOfTime(_ line: MarginLine<CaseKey>) {
    tellStray(line.value)
    if !outline.hasChildren(line.line) { log.report(.emptyBlock, at: outline.range(of: line.line)) }
    teachingCase.outOfTime = body(under: line.line, .outOfTime)
  }

  private mutating func readFormulation(_ line: MarginLine<CaseKey>) {
    if line.value.isAtEnd { log.report(.emptyValue("formulation:"), at: line.written.range) }
    let question = line.value.rest.text
    var answers: [Int] = []
    for child in outline.children(of: line.line) {
      guard OwnedLine.key(of: child, outline) == .answer else {
        log.report(.expectedAnswer, at: outline.range(of: child))
        continue
      }
      tellLines(under: child)
      tellOwnedCapital(child)
      answers += readAnswers(child)
    }
    if !outline.hasChildren(line.line) { log.report(.expectedAnswer, at: outline.range(of: line.line)) }
    if !answers.isEmpty { teachingCase.formulation = Formulation(question: question, answers: answers) }
  }

  private mutating func readAnswers(_ line: Int) -> [Int] {
    let value = OwnedLine.cursor(behind: line, outline)
    guard !value.isAtEnd else {
      log.report(.emptyValue("answer:"), at: outline.range(of: line))
      return []
    }
    return names(in: value).compactMap { name in
      let pattern = manual.pattern(name.text)
      if pattern == nil { log.report(unseparated(name) ?? self.names.unknownPattern(name.text), at: name.range) }
      return pattern
    }
  }

  /// Tells of lines under a line that takes none.
  mutating func tellLines(under line: Int) {
    if let child = outline.children(of: line).first {
      log.report(.unexpectedLines, at: outline.range(of: child))
    }
  }
}
