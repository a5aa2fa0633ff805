@preconcurrency import Glibc

/// Reads standard input line by line, where it is no terminal.
struct LineReader {
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// How long a line may be; the rest of a longer one is dropped.
  private static let limit = 100_000

  /// The next line, without its end; nothing at the end of the input. Bytes that are no UTF-8 become U+FFFD.
  mutating func next() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: end, dropping: 1) }
      if isAtEnd { return buffer.isEmpty ? nil : take(upTo: buffer.count, dropping: 0) }
      fill()
    }
  }

  private mutating func take(upTo end: Int, dropping: Int) -> String {
    var line = buffer[..<min(end, LineReader.limit)]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    buffer.removeFirst(end + dropping)
    return text
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    if count <= 0 {
      isAtEnd = true
    } else {
      buffer += chunk[..<count]
    }
  }
}
