import VignetteEngine
import VignetteSource

/// Reads the markup of a text: `*emphasis*`, `{name}`, and `{{`, `}}`, `\*` for the signs themselves.
struct TextReader {
  private let outline: Outline
  private let names: Names
  private let end: Int
  private var position: Int
  private var words: [UInt8] = []
  private var parts: [TextPart] = []
  private var isEmphasised = false

  /// The text between two offsets of an outline's bytes.
  static func text(_ outline: Outline, from start: Int, to end: Int, names: Names) throws(Fault) -> Text {
    guard hasMarkup(outline.bytes[start..<end]) else { return Text(plain: outline.text(start, end)) }
    var reader = TextReader(outline: outline, names: names, end: end, position: start)
    try reader.read()
    return Text(reader.parts)
  }

  private init(outline: Outline, names: Names, end: Int, position: Int) {
    self.outline = outline
    self.names = names
    self.end = end
    self.position = position
  }

  private static func hasMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  private mutating func read() throws(Fault) {
    while position < end {
      switch outline.bytes[position] {
      case UInt8(ascii: "\\") where byte(position + 1) == UInt8(ascii: "*"): take(UInt8(ascii: "*"), length: 2)
      case UInt8(ascii: "*") where isEmphasised || opensEmphasis: toggleEmphasis()
      case UInt8(ascii: "{"): try readBrace()
      case UInt8(ascii: "}"): try readClosingBrace()
      default: take(outline.bytes[position], length: 1)
      }
    }
    flush()
  }

  private func byte(_ offset: Int) -> UInt8? { offset < end ? outline.bytes[offset] : nil }

  private mutating func take(_ byte: UInt8, length: Int) {
    words.append(byte)
    position += length
  }

  /// An asterisk opens emphasis where a word follows and another asterisk closes it.
  private var opensEmphasis: Bool {
    guard let next = byte(position + 1), next != ASCII.space, next != UInt8(ascii: "*") else { return false }
    return (position + 2..<max(end, position + 2)).contains { index in
      outline.bytes[index] == UInt8(ascii: "*") && outline.bytes[index - 1] != UInt8(ascii: "\\")
    }
  }

  private mutating func toggleEmphasis() {
    flush()
    isEmphasised.toggle()
    position += 1
  }

  private mutating func readBrace() throws(Fault) {
    if byte(position + 1) == UInt8(ascii: "{") { return take(UInt8(ascii: "{"), length: 2) }
    let open = position
    guard let close = (open..<end).first(where: { outline.bytes[$0] == UInt8(ascii: "}") }) else {
      throw Fault(.unclosedBrace, at: outline.range(open, end))
    }
    flush()
    parts.append(TextPart(.value(try names.shownQuantity(name(open + 1, close))), isEmphasised: isEmphasised))
    position = close + 1
  }

  /// What stands between braces: a name, in which a dash of a word processor is a hyphen, or anything else.
  private func name(_ start: Int, _ end: Int) -> Piece {
    var cursor = Cursor(outline, from: start, to: end)
    if let word = cursor.takeWord(), cursor.position == end { return word }
    return Piece(text: outline.text(start, end), range: outline.range(start, end))
  }

  private mutating func readClosingBrace() throws(Fault) {
    guard byte(position + 1) == UInt8(ascii: "}") else {
      throw Fault(.strayBrace, at: outline.range(position, position + 1))
    }
    take(UInt8(ascii: "}"), length: 2)
  }

  private mutating func flush() {
    guard !words.isEmpty else { return }
    parts.append(TextPart(.words(String(decoding: words, as: UTF8.self)), isEmphasised: isEmphasised))
    words = []
  }
}
