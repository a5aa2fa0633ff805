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
    guard let dynamic = attempt({ () throws(Fault) in try reader.dynamic() }) else { return }
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
      guard let fact = attempt({ [self] () throws(Fault) in try fact(at: line) }) else { continue }
      if let first = names.facts[fact.id] {
        let note = DiagnosticNote("it stands here first", at: teachingCase.facts[first].range)
        log.report(.duplicateName(fact.id), at: fact.range, notes: [note])
        continue
      }
      names.facts[fact.id] = teachingCase.facts.count
      teachingCase.facts.append(fact)
    }
  }

  private func fact(at line: Int) throws(Fault) -> Fact {
    var cursor = Cursor(outline, line: line)
    let name = try NameReader.newName(&cursor)
    let text = try cursor.takeQuotedLine(after: "the name", before: name.range)
    try cursor.expectEnd()
    return Fact(id: name.text, text: text.text, range: outline.range(of: line))
  }
}
