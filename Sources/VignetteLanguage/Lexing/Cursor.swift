import VignetteSource

/// Reads along one line of an outline.
struct Cursor {
  /// The outline the line belongs to.
  let outline: Outline
  /// Where it stands.
  private(set) var position: Int
  /// The words of the language that were met with a capital and understood all the same.
  private(set) var capitals: [Piece] = []
  /// Where the line ends.
  let end: Int

  /// A cursor at the beginning of a line.
  init(_ outline: Outline, line: Int) {
    self.outline = outline
    position = outline.lines[line].start
    end = outline.lines[line].end
  }

  /// A cursor over a part of a line.
  init(_ outline: Outline, from start: Int, to end: Int) {
    self.outline = outline
    position = start
    self.end = end
  }

  /// Whether nothing but space is left.
  var isAtEnd: Bool {
    var copy = self
    copy.skipSpaces()
    return copy.position >= copy.end
  }

  /// The byte it stands at, or nothing at the end.
  var byte: UInt8? { position < end ? outline.bytes[position] : nil }

  /// The place of what is left, without the space before it.
  var restRange: SourceRange {
    var copy = self
    copy.skipSpaces()
    return outline.range(copy.position, copy.end)
  }

  /// Everything from here to the end, without the space before it.
  var rest: Piece {
    var copy = self
    copy.skipSpaces()
    return Piece(text: outline.text(copy.position, end), range: outline.range(copy.position, end))
  }

  /// The place of what was read since another position.
  func range(since start: Int) -> SourceRange { outline.range(start, position) }

  /// Moves past spaces and tabs; says whether there were any.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while let byte, byte == ASCII.space || byte == ASCII.tab { position += 1 }
    return position > start
  }

  /// Moves past a sign, if it stands here.
  mutating func accept(_ sign: Sign) -> Bool {
    guard let length = sign.length(at: position, before: end, in: outline.bytes) else { return false }
    position += length
    return true
  }

  /// Moves past one ASCII character, if it stands here.
  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard let byte, byte == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Moves past a word of the language, if it stands here and ends here. A capital is noted.
  mutating func accept(word: String) -> Bool {
    var copy = self
    guard let piece = copy.takeWord(), piece.text.lowercased() == word else { return false }
    copy.note(piece)
    self = copy
    return true
  }

  /// Notes a word of the language that has a capital.
  mutating func note(_ word: Piece) {
    if word.text != word.text.lowercased() { capitals.append(word) }
  }

  /// Takes letters, digits and inner hyphens: a name or word of the language as it is written. A dash of a word
  /// processor stands for a hyphen.
  mutating func takeWord() -> Piece? {
    let start = position
    var dashes: [Range<Int>] = []
    while let byte {
      if Cursor.isOfWord(byte) {
        position += 1
      } else if position > start, let length = Sign.dash.length(at: position, before: end, in: outline.bytes),
        position + length < end, Cursor.isOfWord(outline.bytes[position + length])
      {
        if length > 1 { dashes.append(position..<position + length) }
        position += length
      } else {
        break
      }
    }
    guard position > start else { return nil }
    return Piece(text: word(from: start, dashes), range: range(since: start))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    ASCII.isLower(byte) || ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
  }

  private func word(from start: Int, _ dashes: [Range<Int>]) -> String {
    var text = ""
    var next = start
    for dash in dashes {
      text += outline.text(next, dash.lowerBound) + "-"
      next = dash.upperBound
    }
    return dashes.isEmpty ? outline.text(start, position) : text + outline.text(next, position)
  }

  /// Takes a whole number, with a minus where one stands directly before it.
  mutating func takeNumber() -> Piece? {
    let start = position
    var copy = self
    var text = copy.accept(.dash) ? "-" : ""
    while let byte = copy.byte, ASCII.isDigit(byte) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
      copy.position += 1
    }
    guard text.last?.isNumber == true else { return nil }
    self = copy
    return Piece(text: text, range: range(since: start))
  }

  /// Takes what stands here up to the next space, for messages about it.
  mutating func takeUntilSpace() -> Piece {
    let start = position
    while let byte, byte != ASCII.space, byte != ASCII.tab { position += 1 }
    return Piece(text: outline.text(start, position), range: range(since: start))
  }

  /// Whether a comma is the next thing here.
  var isAtComma: Bool {
    var copy = self
    copy.skipSpaces()
    return copy.byte == UInt8(ascii: ",")
  }

  /// Takes what stands here up to the next comma or the end, without the space around it.
  mutating func takeUntilComma() -> Piece {
    let start = position
    while let byte, byte != UInt8(ascii: ",") { position += 1 }
    var last = position
    while last > start, outline.bytes[last - 1] == ASCII.space || outline.bytes[last - 1] == ASCII.tab { last -= 1 }
    return Piece(text: outline.text(start, last), range: outline.range(start, last))
  }

  /// Nothing but space may be left.
  func expectEnd() throws(Fault) {
    if !isAtEnd { throw Fault(.strayText(rest.text), at: restRange) }
  }

  /// Moves to an offset of the outline's bytes.
  mutating func move(to offset: Int) { position = offset }
}
