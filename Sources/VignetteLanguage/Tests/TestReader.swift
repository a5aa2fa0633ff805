package import VignetteEngine
package import VignetteSource

/// Reads an outline as the tests of a case.
package struct TestReader {
  let outline: Outline
  let names: Names
  var file = TestFile()
  /// What the scripts so far are called.
  var scriptNames: Set<String> = []
  var log: DiagnosticLog

  /// The name of the case that an outline tests, with its place; nothing where the outline is no test file or does
  /// not say it. What is wrong is told when the whole is read.
  package static func caseName(in outline: Outline) -> (name: String, range: SourceRange)? {
    for line in outline.roots {
      guard let found = try? MarginReader.read(line, outline, as: TestKey.self, takesColon: { _ in true }),
        found.key == .tests, !found.value.isAtEnd
      else { continue }
      let piece = found.value.rest
      return (piece.text, piece.range)
    }
    return nil
  }

  /// The tests an outline tells, where nothing in it is wrong, and everything to be said of it.
  package static func read(
    _ outline: Outline, of scenario: Scenario
  ) -> (tests: TestFile?, diagnostics: [Diagnostic]) {
    var reader = TestReader(outline: outline, names: Names(scenario.teachingCase, manual: scenario.manual))
    reader.read()
    return (reader.log.hasErrors ? nil : reader.file, reader.log.diagnostics)
  }

  /// What is wrong with an outline as tests, as far as it can be said without the case.
  package static func faults(of outline: Outline) -> [Diagnostic] {
    guard !outline.isRefused else { return [] }
    var log = DiagnosticLog(file: outline.file)
    if let fault = FileKind.fault(of: outline, expected: .tests) {
      log.report(fault.message, at: fault.range)
    } else if caseName(in: outline) == nil {
      log.report(missingName(in: outline).message, at: missingName(in: outline).range)
    }
    return log.diagnostics
  }

  /// Tests without the name of their case: `tests:` has nothing behind it, or is not there.
  private static func missingName(in outline: Outline) -> Fault {
    for line in outline.roots {
      guard let found = try? MarginReader.read(line, outline, as: TestKey.self, takesColon: { _ in true }) else {
        continue
      }
      if found.key == .tests { return Fault(.emptyValue("tests:"), at: found.written.range) }
    }
    let start = outline.roots.first.map { outline.range(of: $0) } ?? .fileStart
    return Fault(.missingBlock("tests:", "tests need the name of their case"), at: start)
  }

  private init(outline: Outline, names: Names) {
    self.outline = outline
    self.names = names
    log = DiagnosticLog(file: outline.file)
  }

  private mutating func read() {
    var seen: Set<TestKey> = []
    for line in outline.roots {
      let reading = { [outline] () throws(Fault) in
        try MarginReader.read(line, outline, as: TestKey.self) { _ in true }
      }
      guard let found = attempt(reading) else { continue }
      if found.key != .test, !seen.insert(found.key).inserted {
        log.report(.duplicateBlock(found.key.rawValue), at: found.written.range)
        continue
      }
      if found.written.text != found.written.text.lowercased() {
        log.report(.capitalWord(found.written.text), at: found.written.range)
      }
      read(found)
    }
  }

  private mutating func read(_ found: MarginLine<TestKey>) {
    switch found.key {
    case .tests:
      file.caseName = found.value.rest.text
      tellLines(under: found.line)
    case .test: readScript(found)
    case .claims:
      if !outline.hasChildren(found.line) { log.report(.emptyBlock, at: found.written.range) }
      for line in outline.children(of: found.line) { readClaim(line) }
    }
  }

  private mutating func readClaim(_ line: Int) {
    tellLines(under: line)
    let reading = { [outline, names] () throws(Fault) in try ClaimReader.read(line, outline, names: names) }
    guard let (claim, capitals) = attempt(reading) else { return }
    file.claims.append(claim)
    for word in capitals { log.report(.capitalWord(word.text), at: word.range) }
  }

  mutating func tellLines(under line: Int) {
    if let child = outline.children(of: line).first {
      log.report(.unexpectedLines, at: outline.range(of: child))
    }
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
