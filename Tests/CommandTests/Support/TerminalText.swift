import Glibc

/// What of a terminal's bytes somebody sees.
enum TerminalText {
  /// The text without escape sequences, carriage returns and bells.
  static func visible(_ bytes: [UInt8]) -> String { String(decoding: visibleBytes(bytes), as: UTF8.self) }

  /// The bytes of that text; more bytes behind add to them and change none.
  static func visibleBytes(_ bytes: [UInt8]) -> [UInt8] {
    var seen: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == 0x1B {
        skipSequence(&rest)
      } else if byte != 0x0D, byte != 0x07 {
        seen.append(byte)
      }
    }
    return seen
  }

  /// A control sequence goes up to its first letter; any other escape is one byte long.
  private static func skipSequence(_ rest: inout ArraySlice<UInt8>) {
    guard rest.popFirst() == UInt8(ascii: "[") else { return }
    while let byte = rest.popFirst(), !(0x40...0x7E).contains(byte) {}
  }

  /// How the end of some words is painted where they first stand: the numbers of the last rendition before it.
  static func rendition(of words: String, in bytes: [UInt8]) -> String? {
    guard let end = bytes.firstRange(of: words.utf8)?.upperBound else { return nil }
    let before = String(decoding: bytes[..<(end - 1)], as: UTF8.self)
    let sequences = before.split(separator: "\u{1B}[").compactMap { part in
      part.firstIndex(of: "m").map { part[..<$0] }
    }
    return sequences.last { $0.allSatisfy { "0123456789;".contains($0) } }.map(String.init)
  }

  /// The columns that a text takes, by the system's own table; tabs go to the next eighth column.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { column, scalar in
      scalar == "\t" ? (column / 8 + 1) * 8 : column + max(0, SystemWidth.of(scalar))
    }
  }

  /// The widest line of a text, and its columns.
  static func widest(of text: String) -> (line: String, columns: Int) {
    let lines = text.split(separator: "\n").map { (line: String($0), columns: columns(of: String($0))) }
    return lines.max { $0.columns < $1.columns } ?? ("", 0)
  }
}
