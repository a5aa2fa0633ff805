/// Reads a text into an outline. It never gives up: every mistake of the file is reported in one run.
package struct OutlineReader {
  private let file: SourceFile
  private let limits: OutlineLimits
  private var cleaner: LineCleaner
  private var tree = OutlineTree()
  private var diagnostics: [Diagnostic] = []
  private var isContinuing = false
  /// Whether what goes on is a line that was refused, whose continuation is refused with it.
  private var isDropping = false

  /// The outline of a file, and what is wrong with its characters, lines and indentation.
  package static func read(
    _ file: SourceFile, limits: OutlineLimits = OutlineLimits()
  ) -> (outline: Outline, diagnostics: [Diagnostic]) {
    if let kind = FileSignature.kind(of: file.bytes) { return refused(file, kind) }
    var reader = OutlineReader(file: file, limits: limits, cleaner: LineCleaner(file: file))
    reader.readLines()
    let diagnostics = reader.diagnostics + reader.cleaner.diagnostics
    let outline = Outline(
      file: file, bytes: reader.cleaner.bytes, lines: reader.tree.finished(), shifts: reader.cleaner.shifts,
      isWhole: diagnostics.isEmpty)
    return (outline, diagnostics)
  }

  /// A file that is no plain text. Nothing of it is shown, since it would look like nothing.
  private static func refused(_ file: SourceFile, _ kind: String) -> (outline: Outline, diagnostics: [Diagnostic]) {
    let unshown = SourceFile(name: file.name, bytes: [])
    let outline = Outline(file: file, bytes: [], lines: [], shifts: [], isWhole: false)
    return (outline, [Diagnostic(.notPlainText(kind), in: unshown, at: .fileStart)])
  }

  private init(file: SourceFile, limits: OutlineLimits, cleaner: LineCleaner) {
    self.file = file
    self.limits = limits
    self.cleaner = cleaner
  }

  private mutating func readLines() {
    for number in 1...max(1, file.writtenLineCount) {
      guard number <= limits.lines else { return report(.tooManyLines(limits.lines), ofLine: number) }
      readLine(number)
    }
    if isContinuing { report(.nothingToContinue, ofLine: file.writtenLineCount) }
  }

  private mutating func readLine(_ number: Int) {
    let range = file.range(ofLine: number)
    if isDropping {
      isDropping = goesOn(range)
    } else if isTooLong(range) {
      report(.lineTooLong(limits.lineLength), ofLine: number)
      isDropping = (isContinuing || !isComment(range)) && goesOn(range)
      isContinuing = false
    } else {
      take(range, number)
    }
  }

  private mutating func take(_ range: SourceRange, _ number: Int) {
    let isContinued = isContinuing
    let line = cleaner.append(range, joined: isContinued)
    isContinuing = line.goesOn
    if isContinued, line.isBlank { report(.nothingToContinue, ofLine: number - 1) }
    if isContinued {
      tree.extendLast(to: line.end)
    } else if !line.isBlank, !line.isComment {
      place(line, number)
    }
  }

  /// Whether a line that is not read would go on in the next.
  private func goesOn(_ range: SourceRange) -> Bool {
    let isSpace = { (byte: UInt8) in byte == ASCII.space || byte == ASCII.tab }
    var words = file.bytes[range.lower..<range.upper]
    while let last = words.last, isSpace(last) { words.removeLast() }
    guard words.popLast() == ASCII.backslash else { return false }
    return words.last.map(isSpace) ?? true
  }

  private func isComment(_ range: SourceRange) -> Bool {
    let words = file.bytes[range.lower..<range.upper].drop { $0 == ASCII.space || $0 == ASCII.tab }
    return words.starts(with: [ASCII.slash, ASCII.slash])
  }

  private func isTooLong(_ range: SourceRange) -> Bool {
    guard range.upper - range.lower > limits.lineLength else { return false }
    return String(decoding: file.bytes[range.lower..<range.upper], as: UTF8.self).count > limits.lineLength
  }

  private mutating func place(_ line: CleanLine, _ number: Int) {
    if let fault = tree.add(line, number: number, levels: limits.levels) { report(fault, ofLine: number) }
    guard !tree.hasTakenLast else { return }
    isDropping = isContinuing
    isContinuing = false
  }

  private mutating func report(_ message: DiagnosticMessage, ofLine number: Int) {
    diagnostics.append(Diagnostic(message, in: file, at: file.textRange(ofLine: number)))
  }
}
