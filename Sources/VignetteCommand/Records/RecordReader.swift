import FoundationEssentials

/// Reads records. A damaged one is refused with the line; only a half-written last line is left out.
enum RecordReader {
  /// The record at a path.
  static func read(_ path: String) throws(FileError) -> Record {
    let bytes = try Files.read(path)
    var lines: [JournalLine] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let content = bytes[start..<(end ?? bytes.count)]
      guard let line = line(content, after: lines.last?.chain ?? "") else {
        guard end == nil, !lines.isEmpty else { throw damaged(path, lines.count + 1) }
        return Record(path: path, lines: lines, length: start, isTorn: true, lacksLineEnd: false)
      }
      lines.append(line)
      start = end.map { $0 + 1 } ?? bytes.count
    }
    try checkHead(lines, path)
    let lacksLineEnd = bytes.last != UInt8(ascii: "\n")
    return Record(path: path, lines: lines, length: bytes.count, isTorn: false, lacksLineEnd: lacksLineEnd)
  }

  private static func line(_ bytes: ArraySlice<UInt8>, after chain: String) -> JournalLine? {
    guard let line = try? JSONDecoder().decode(JournalLine.self, from: Data(bytes)), line.follows(chain) else {
      return nil
    }
    return line
  }

  private static func damaged(_ path: String, _ line: Int) -> FileError {
    FileError(path, "line \(line) is damaged or was edited; the record is not used")
  }

  private static func checkHead(_ lines: [JournalLine], _ path: String) throws(FileError) {
    guard let head = lines.first?.entry, head.kind == .begin else {
      throw FileError(path, "it is no record of a session")
    }
    guard head.format == JournalEntry.format else {
      throw FileError(path, "it was written by another version of the program (\(head.program ?? "unknown"))")
    }
  }
}
