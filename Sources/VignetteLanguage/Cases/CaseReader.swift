package import VignetteEngine
package import VignetteSource

/// Reads an outline as a case. Names are declared first and bodies read then, so that blocks may stand in any order.
package struct CaseReader {
  let outline: Outline
  var names: Names
  var teachingCase = Case()
  var log: DiagnosticLog
  /// The lines at the margin that were understood.
  private(set) var lines: [MarginLine<CaseKey>] = []
  /// The intervention headings that were understood, by the line of the outline they stand on.
  var headings: [Int: Heading] = [:]
  /// The titles of scenes, visits and endings whose lines were understood, by line.
  var places: [Int: TitleNames.Place] = [:]
  /// Where each title stands.
  var titlePlaces: [TitleNames.Place: SourceRange] = [:]
  /// The visit that the next scene belongs to; nothing before the first.
  var currentVisit: Int?

  /// The case an outline tells, where nothing in it is wrong, and everything to be said of it.
  ///
  /// - Parameter fileID: what the case is called for unless it says another id: the file's name without its ending.
  package static func read(
    _ outline: Outline, manual: Manual, fileID: String
  ) -> (teachingCase: Case?, diagnostics: [Diagnostic]) {
    var reader = CaseReader(outline: outline, manual: manual)
    reader.teachingCase.header.id = fileID
    guard !outline.isRefused, reader.isCase() else { return (nil, reader.log.diagnostics) }
    reader.findLines()
    reader.declare()
    reader.readHeader()
    reader.readBodies()
    reader.tellMissing()
    guard !reader.log.hasErrors, outline.isWhole else {
      let checks = CaseChecks.runOnLines(reader.teachingCase, manual: manual, file: outline.file)
      return (nil, reader.log.diagnostics + checks)
    }
    let checks = CaseChecks.run(reader.teachingCase, manual: manual, file: outline.file)
    let diagnostics = reader.log.diagnostics + checks
    return (diagnostics.hasErrors ? nil : reader.teachingCase, diagnostics)
  }

  private init(outline: Outline, manual: Manual) {
    self.outline = outline
    names = Names(manual: manual)
    log = DiagnosticLog(file: outline.file)
  }

  /// The manual the practised principles and moves come from.
  var manual: Manual { names.manual }

  private mutating func isCase() -> Bool {
    guard let fault = FileKind.fault(of: outline, expected: .scenario) else { return true }
    log.report(fault.message, at: fault.range)
    return false
  }

  private mutating func findLines() {
    var seen: [CaseKey: SourceRange] = [:]
    for line in outline.roots {
      do {
        let found = try MarginReader.read(line, outline, as: CaseKey.self) { $0.takesColon }
        tellCapital(found.written)
        guard checkOnce(found, &seen) else { continue }
        lines.append(found)
        tellLinesUnder(found)
      } catch {
        log.report(isIntervention(line) ? .marginIntervention : error.message, at: error.range)
        if let meant = meant(line), meant.key.repeats || seen[meant.key] == nil {
          seen[meant.key] = meant.written.range
          lines.append(meant)
        }
      }
    }
  }

  /// Whether a line is an intervention, rightly written or not: a word processor may have lost its indentation.
  func isIntervention(_ line: Int) -> Bool { Heading.resemblance(Cursor(outline, line: line), names: names) != nil }

  /// A line that could not be read, as what it surely introduces, or as the block to which the lines under it belong.
  private func meant(_ line: Int) -> MarginLine<CaseKey>? {
    guard let meant = MarginReader.meant(line, outline, as: CaseKey.self) else { return nil }
    let isIntroduction = [.patient, .character, .visit].contains(meant.key)
    return isIntroduction || (meant.key.takesLines && outline.hasChildren(line)) ? meant : nil
  }

  mutating func tellCapital(_ written: Piece) {
    if written.text != written.text.lowercased() { log.report(.capitalWord(written.text), at: written.range) }
  }

  private mutating func checkOnce(_ found: MarginLine<CaseKey>, _ seen: inout [CaseKey: SourceRange]) -> Bool {
    if !found.key.repeats, let first = seen[found.key] {
      let note = DiagnosticNote("it stands here first", at: first)
      log.report(.duplicateBlock(found.key.rawValue), at: found.written.range, notes: [note])
      return false
    }
    seen[found.key] = found.written.range
    return true
  }

  private mutating func tellLinesUnder(_ found: MarginLine<CaseKey>) {
    guard !found.key.takesLines, let child = outline.children(of: found.line).first else { return }
    log.report(.unexpectedLines, at: outline.range(of: child))
  }

  /// The lines of a kind, in the order of the file.
  func lines(_ key: CaseKey) -> [MarginLine<CaseKey>] { lines.filter { $0.key == key } }

  /// The line of a kind that stands once.
  func line(_ key: CaseKey) -> MarginLine<CaseKey>? { lines.first { $0.key == key } }

  /// Reads a body under a line and takes over what was found there.
  mutating func body(under line: Int, _ place: BodyPlace) -> Body { body(of: outline.children(of: line), place) }

  /// Reads a body of some lines and takes over what was found there.
  mutating func body(of lines: [Int], _ place: BodyPlace) -> Body {
    var reader = BodyReader(outline, names: names, place: place)
    let body = reader.body(of: lines)
    for diagnostic in reader.log.diagnostics {
      log.report(diagnostic.message, at: diagnostic.range, notes: diagnostic.notes)
    }
    return body
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
