import VignetteEngine
import VignetteSource

/// Dynamics, counts and facts.
extension CaseReader {
  mutating func declareDynamics() {
    for key in [CaseKey.dynamics, .counts] {
      guard let block = line(key) else { continue }
      tellBlockValue(block)
      for line in outline.children(of: block.line) { declareDynamic(line, isCount: key == .counts) }
    }
    declareDerived()
  }

  /// Tells of what stands where nothing should.
  mutating func tellStray(_ cursor: Cursor) {
    if !cursor.isAtEnd { log.report(.strayText(cursor.rest.text), at: cursor.restRange) }
  }

  /// A block of declarations has its lines under it, and nothing behind its colon.
  mutating func tellBlockValue(_ block: MarginLine<CaseKey>) {
    tellStray(block.value)
    if !outline.hasChildren(block.line) { log.report(.emptyBlock, at: block.written.range) }
  }

  private mutating func declareDynamic(_ line: Int, isCount: Bool) {
    if let child = outline.children(of: line).first {
      log.report(.unexpectedLines, at: outline.range(of: child))
    }
    var reader = DynamicReader(outline, line: line, isCount: isCount, manual: manual)
    let read = attempt { () throws(Fault) in try reader.dynamic() }
    log.report(capitalsOf: reader.cursor)
    guard let dynamic = read ?? meant(line, isCount: isCount) else { return }
    for warning in reader.warnings { log.report(warning.message, at: warning.range) }
    if let first = names.dynamics[dynamic.id] {
      let note = DiagnosticNote("it stands here first", at: teachingCase.dynamics[first].range)
      return log.report(.duplicateName(dynamic.id), at: outline.range(of: line), notes: [note])
    }
    names.dynamics[dynamic.id] = teachingCase.dynamics.count
    names.bounds.append(dynamic.bounds)
    if isCount { names.counts.insert(dynamic.id) }
    teachingCase.dynamics.append(dynamic)
  }

  /// What a line that could not be read surely declares, so that its mistake makes no others.
  private func meant(_ line: Int, isCount: Bool) -> Dynamic? {
    guard let name = NameReader.meantName(Cursor(outline, line: line)), names.dynamics[name] == nil,
      !manual.derived.contains(where: { $0.id == name })
    else { return nil }
    return Dynamic(
      id: name, label: isCount ? nil : name, better: .higher, start: 0,
      bounds: -WholeNumber.limit...WholeNumber.limit,
      range: outline.range(of: line))
  }

  private mutating func declareDerived() {
    for definition in manual.derived {
      let parts = definition.parts.compactMap { names.dynamics[$0] }
      guard parts.count == definition.parts.count, !parts.isEmpty else { continue }
      names.derived[definition.id] = teachingCase.derived.count
      teachingCase.derived.append(DerivedValue(id: definition.id, label: definition.label, parts: parts))
    }
  }

  mutating func declareFacts() {
    guard let block = line(.facts) else { return }
    tellBlockValue(block)
    for line in outline.children(of: block.line) {
      if let child = outline.children(of: line).first {
        log.report(.unexpectedLines, at: outline.range(of: child))
      }
      let read = attempt { [self] () throws(Fault) in try fact(at: line) }
      guard let fact = read ?? meantFact(line) else { continue }
      if let first = names.facts[fact.id] {
        let note = DiagnosticNote("it stands here first", at: teachingCase.facts[first].range)
        log.report(.duplicateName(fact.id), at: fact.range, notes: [note])
        continue
      }
      names.add(fact: fact.id)
      teachingCase.facts.append(fact)
    }
  }

  private func meantFact(_ line: Int) -> Fact? {
    guard let name = NameReader.meantName(Cursor(outline, line: line)), names.facts[name] == nil else { return nil }
    return Fact(id: name, text: name, range: outline.range(of: line))
  }

  private func fact(at line: Int) throws(Fault) -> Fact {
    var cursor = Cursor(outline, line: line)
    let name = try NameReader.newName(&cursor) { $0.isAtQuote }
    let text = try cursor.takeQuotedLine(after: "the name", before: name.range)
    try cursor.expectEnd()
    return Fact(id: name.text, text: text.text, range: outline.range(of: line))
  }
}
