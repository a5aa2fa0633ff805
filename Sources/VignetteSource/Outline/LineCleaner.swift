/// Copies lines into clean bytes: plain line ends, plain spaces, continued lines joined; and refuses characters that
/// have no place in a text.
struct LineCleaner {
  /// The clean text so far.
  private(set) var bytes: [UInt8] = []
  /// How its offsets answer to the file's.
  private(set) var shifts: [OutlineShift] = []
  /// What is wrong with the characters met so far. No more than ten are told: a file with more is no text.
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile

  init(file: SourceFile) {
    self.file = file
    bytes.reserveCapacity(file.bytes.count + 1)
  }

  /// Takes in one line. A `joined` line follows the last one behind one space and has no indentation of its own.
  mutating func append(_ range: SourceRange, joined: Bool) -> CleanLine {
    let first = joined ? firstWord(of: range) : range.lower
    if joined { join() } else if !bytes.isEmpty { bytes.append(ASCII.newline) }
    let lineStart = bytes.count
    copy(first..<range.upper)
    return describe(from: lineStart, joined: joined)
  }

  /// A continued line drops its mark and the space before it; one space stands instead.
  private mutating func join() {
    if bytes.last == ASCII.backslash { bytes.removeLast() }
    trimEnd(downTo: 0)
    bytes.append(ASCII.space)
  }

  private func firstWord(of range: SourceRange) -> Int {
    var first = range.lower
    while first < range.upper, let length = PastedSpace.lengthOfAnySpace(at: first, in: file.bytes) {
      first += length
    }
    return first
  }

  private mutating func copy(_ range: Range<Int>) {
    align(with: range.lowerBound)
    if CharacterScan.isPlain(file.bytes[range]) { return bytes.append(contentsOf: file.bytes[range]) }
    for piece in CharacterScan.pieces(of: file.bytes, in: range) {
      switch piece {
      case .plain(let stretch):
        align(with: stretch.lowerBound)
        bytes.append(contentsOf: file.bytes[stretch])
      case .space(let stretch):
        align(with: stretch.lowerBound)
        bytes.append(ASCII.space)
      case .refused(let stretch, let message):
        if diagnostics.count < 10 {
          diagnostics.append(Diagnostic(message, in: file, at: SourceRange(stretch.lowerBound, stretch.upperBound)))
        }
      }
    }
  }

  private mutating func align(with original: Int) {
    let expected = shifts.last.map { bytes.count - $0.cleaned + $0.original } ?? bytes.count
    if expected != original { shifts.append(OutlineShift(cleaned: bytes.count, original: original)) }
  }

  private mutating func trimEnd(downTo start: Int) {
    while bytes.count > start, let last = bytes.last, last == ASCII.space || last == ASCII.tab { bytes.removeLast() }
  }

  private mutating func describe(from lineStart: Int, joined: Bool) -> CleanLine {
    trimEnd(downTo: lineStart)
    var start = lineStart
    while start < bytes.count, bytes[start] == ASCII.space || bytes[start] == ASCII.tab { start += 1 }
    let isComment = !joined && bytes[start...].starts(with: [ASCII.slash, ASCII.slash])
    let goesOn = !isComment && endsInMark(from: start, joined: joined)
    var end = bytes.count - (goesOn ? 1 : 0)
    while goesOn, end > start, bytes[end - 1] == ASCII.space || bytes[end - 1] == ASCII.tab { end -= 1 }
    return CleanLine(
      indentation: start - lineStart, indentedBy: indentation(lineStart..<start), start: start, end: end,
      isComment: isComment, goesOn: goesOn)
  }

  private func endsInMark(from start: Int, joined: Bool) -> Bool {
    guard bytes.count > start, bytes.last == ASCII.backslash else { return false }
    guard bytes.count > start + 1 else { return joined }
    return bytes[bytes.count - 2] == ASCII.space || bytes[bytes.count - 2] == ASCII.tab
  }

  private func indentation(_ range: Range<Int>) -> Indentation? {
    guard !range.isEmpty else { return nil }
    let hasTabs = bytes[range].contains(ASCII.tab)
    return hasTabs ? (bytes[range].contains(ASCII.space) ? .both : .tabs) : .spaces
  }
}
