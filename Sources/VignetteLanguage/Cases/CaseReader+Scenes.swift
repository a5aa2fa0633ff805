import VignetteEngine
import VignetteSource

/// Scenes and their interventions.
extension CaseReader {
  mutating func readScene(_ line: MarginLine<CaseKey>) {
    let parts = SceneLines(outline, scene: line.line)
    for misplaced in parts.lateTurns { log.report(.lateTurns, at: outline.range(of: misplaced)) }
    for second in parts.otherwises.dropFirst() {
      log.report(.duplicateBlock("otherwise"), at: outline.range(of: second))
    }
    let first = teachingCase.interventions.count
    let scene = teachingCase.scenes.count
    let turns = parts.turns.flatMap { readTurns($0) }
    let body = body(of: parts.body, .scene)
    tellLate(parts.lateBody, body)
    for heading in parts.interventions { readIntervention(heading, scene: scene) }
    let otherwise = parts.otherwises.first.map { readOtherwise($0) }
    tellTooManyOffers(teachingCase.interventions.count - first, line)
    guard let title = try? CaseReader.title(of: line) else { return }
    teachingCase.scenes.append(
      Scene(
        title: title.text, visit: currentVisit, turns: turns, body: body,
        interventions: first..<teachingCase.interventions.count, otherwise: otherwise,
        otherwiseRange: parts.otherwises.first.map { outline.range(of: $0) }, range: outline.range(of: line.line)))
  }

  /// Lines of the scene that stand behind an intervention. Behind one that leads away nothing else counts.
  private mutating func tellLate(_ lines: [Int], _ body: Body) {
    for late in lines {
      guard let line = body.statements.first(where: { $0.range.lower == outline.range(of: late).lower }) else {
        continue
      }
      log.report(line.alwaysLeads ? .lateArrow : .lateBodyLine, at: outline.range(of: late))
      if line.alwaysLeads { return }
    }
  }

  private mutating func tellTooManyOffers(_ count: Int, _ line: MarginLine<CaseKey>) {
    if count > CaseLimits.interventionsInScene {
      log.report(.tooManyOffers(CaseLimits.interventionsInScene), at: outline.range(of: line.line))
    }
  }

  private mutating func readTurns(_ line: Int) -> Int? {
    tellLines(under: line)
    tellOwnedCapital(line)
    var cursor = OwnedLine.cursor(behind: line, outline)
    let range = cursor.isAtEnd ? outline.range(of: line) : cursor.restRange
    guard let number = cursor.takeNumber(), cursor.isAtEnd, let turns = try? WholeNumber.value(number), turns >= 1
    else {
      log.report(.expectedCount("turns"), at: range)
      return nil
    }
    return turns
  }

  private mutating func readOtherwise(_ line: Int) -> Body {
    var cursor = Cursor(outline, line: line)
    if let word = cursor.takeWord() { tellCapital(word) }
    if cursor.accept(":"), cursor.isAtEnd {
      log.report(.needlessColon("otherwise"), at: outline.range(of: line))
    } else {
      tellStray(cursor)
    }
    if !outline.hasChildren(line) { log.report(.emptyBlock, at: outline.range(of: line)) }
    return body(under: line, .otherwise)
  }

  private mutating func readIntervention(_ line: Int, scene: Int) {
    var wordings: [(words: String, line: Int)] = []
    var whens: [Int] = []
    var lines: [Int] = []
    for child in outline.children(of: line) {
      tellOwnedCapital(child)
      switch OwnedLine.key(of: child, outline) {
      case .also: if let words = readWording(child) { wordings.append((words, child)) }
      case .when: whens.append(child)
      case .turns, .outcome, .answer, nil: lines.append(child)
      }
    }
    for second in whens.dropFirst() { log.report(.duplicateBlock("when"), at: outline.range(of: second)) }
    let when = whens.first.flatMap { readWhen($0) }
    let body = body(of: lines, .intervention)
    guard let heading = headings[line] else { return }
    teachingCase.interventions.append(
      Intervention(
        scene: scene, move: heading.move, isInward: manual.moves[heading.move].isInward, line: heading.words,
        wordings: wordings.map(\.words), wordingRanges: wordings.map { outline.range(of: $0.line) },
        isRepeatable: heading.isRepeatable, when: when, whenRange: whens.first.map { outline.range(of: $0) },
        body: body, range: outline.range(of: line)))
  }

  private mutating func readWhen(_ line: Int) -> Condition? {
    tellLines(under: line)
    var parser = ConditionParser(OwnedLine.cursor(behind: line, outline), names: names)
    defer { log.report(capitalsOf: parser.cursor) }
    return attempt { () throws(Fault) in try parser.whole() }
  }

  /// A word such as `when:` with a capital is understood, and warned of.
  mutating func tellOwnedCapital(_ line: Int) {
    guard OwnedLine.key(of: line, outline) != nil else { return }
    var cursor = Cursor(outline, line: line)
    if let word = cursor.takeWord() { tellCapital(word) }
  }

  mutating func readWording(_ line: Int) -> String? {
    tellLines(under: line)
    var cursor = OwnedLine.cursor(behind: line, outline)
    let range = outline.range(of: line)
    return attempt { () throws(Fault) in
      let wording = try cursor.takeQuotedLine(after: "\"also:\"", before: range)
      try cursor.expectEnd()
      return wording.text
    }
  }
}
