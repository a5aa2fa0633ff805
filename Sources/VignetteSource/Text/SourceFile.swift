/// A text that was read: its name as the user knows it, its bytes, and where its lines begin.
package final class SourceFile: Sendable {
  /// The path or title that messages name.
  package let name: String
  /// The bytes exactly as they lie on disk.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  /// A file of the given name and content.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lineStarts = SourceFile.lineStarts(of: bytes)
  }

  /// A file of the given name and text.
  package convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// How many lines the file has; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// How many lines something may stand on: an end of line at the end of the file begins no further one.
  package var writtenLineCount: Int { lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count }

  /// The line and column of a byte.
  package func place(of offset: Int) -> SourcePlace {
    let line = lineIndex(of: offset)
    let start = textStart(ofLine: line)
    let before = String(decoding: bytes[min(start, offset)..<min(offset, bytes.count)], as: UTF8.self)
    return SourcePlace(line: line + 1, column: before.count + 1)
  }

  /// The text of a line, counted from 1, without its line end. Bytes that are no UTF-8 appear as U+FFFD.
  package func text(ofLine line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    return String(decoding: bytes[contentRange(ofLine: line - 1)], as: UTF8.self)
  }

  /// The range of a whole line, counted from 1, without its line end.
  package func range(ofLine line: Int) -> SourceRange {
    let content = contentRange(ofLine: min(max(line, 1), lineStarts.count) - 1)
    return SourceRange(content.lowerBound, content.upperBound)
  }

  /// The range of a line, counted from 1, without its indentation and its line end.
  package func textRange(ofLine line: Int) -> SourceRange {
    let whole = range(ofLine: line)
    var start = whole.lower
    while start < whole.upper, let length = PastedSpace.lengthOfAnySpace(at: start, in: bytes) { start += length }
    return SourceRange(min(start, whole.upper), whole.upper)
  }

  private func contentRange(ofLine index: Int) -> Range<Int> {
    let start = textStart(ofLine: index)
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == ASCII.newline || bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
    return start..<end
  }

  /// A byte-order mark is not part of the first line.
  private func textStart(ofLine index: Int) -> Int {
    index == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : lineStarts[index]
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return }
      let (count, newline, carriageReturn) = (buffer.count, ASCII.newline, ASCII.carriageReturn)
      var offset = 0
      while offset < count {
        let byte = first[offset]
        offset += 1
        let isPair = byte == carriageReturn && offset < count && first[offset] == newline
        if byte == newline || (byte == carriageReturn && !isPair) { starts.append(offset) }
      }
    }
    return starts
  }
}
