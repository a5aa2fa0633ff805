/// A text as a tree of lines: the layer that cases, manuals and tests share.
///
/// Comments and blank lines are gone, continued lines are joined, every line end is plain and every no-break space
/// is a space. Lines lie in the order of the file; what belongs to a line follows it (`children(of:)`).
package final class Outline: Sendable {
  /// The file it was read from.
  package let file: SourceFile
  /// The text of the lines, each ended by a newline.
  package let bytes: [UInt8]
  /// The lines in the order of the file.
  package let lines: [OutlineLine]
  /// Whether nothing in the file was refused, so that what is missing from the lines is missing from the file.
  package let isWhole: Bool
  private let shifts: [OutlineShift]

  init(file: SourceFile, bytes: [UInt8], lines: [OutlineLine], shifts: [OutlineShift], isWhole: Bool) {
    self.file = file
    self.bytes = bytes
    self.lines = lines
    self.shifts = shifts
    self.isWhole = isWhole
  }

  /// Whether there is nothing to read since everything was refused.
  package var isRefused: Bool { lines.isEmpty && !isWhole }

  /// The lines at the margin, by index.
  package var roots: [Int] { indices(from: 0, to: lines.count) }

  /// The lines directly under a line, by index.
  package func children(of line: Int) -> [Int] { indices(from: line + 1, to: lines[line].subtreeEnd) }

  /// Whether any line stands under a line.
  package func hasChildren(_ line: Int) -> Bool {
    lines[line].subtreeEnd > line + 1 || lines[line].hasLostLines
  }

  /// The text of a whole line.
  package func text(of line: Int) -> String { text(lines[line].start, lines[line].end) }

  /// The text between two offsets of `bytes`.
  package func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The place of a whole line in the file.
  package func range(of line: Int) -> SourceRange { range(lines[line].start, lines[line].end) }

  /// The place in the file of what lies between two offsets of `bytes`.
  package func range(_ start: Int, _ end: Int) -> SourceRange {
    guard end > start else { return SourceRange(original(of: start), original(of: start)) }
    return SourceRange(original(of: start), original(of: end - 1) + 1)
  }

  private func indices(from first: Int, to end: Int) -> [Int] {
    var found: [Int] = []
    var line = first
    while line < end {
      found.append(line)
      line = lines[line].subtreeEnd
    }
    return found
  }

  private func original(of offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].cleaned <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return offset - shifts[low - 1].cleaned + shifts[low - 1].original
  }
}
