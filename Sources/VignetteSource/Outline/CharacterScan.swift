/// Looks through the characters of a line for those that must not be there.
enum CharacterScan {
  /// A stretch of a line, by what is done with it.
  enum Piece {
    /// Taken as it stands.
    case plain(Range<Int>)
    /// Stands for one space.
    case space(Range<Int>)
    /// Left out, and told.
    case refused(Range<Int>, DiagnosticMessage)
  }

  /// Whether a line holds nothing but printable ASCII and tabs, as most do.
  static func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { return true }
      let (end, space, tab) = (first + buffer.count, ASCII.space, ASCII.tab)
      var next = first
      while next < end, (next.pointee >= space && next.pointee < 0x7F) || next.pointee == tab { next += 1 }
      return next == end
    }
  }

  /// The line in pieces, in order.
  static func pieces(of bytes: [UInt8], in range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var plainStart = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (length, piece) = look(at: offset, in: bytes, before: range.upperBound)
      if let piece {
        if offset > plainStart { pieces.append(.plain(plainStart..<offset)) }
        pieces.append(piece)
        plainStart = offset + length
      }
      offset += length
    }
    if offset > plainStart { pieces.append(.plain(plainStart..<offset)) }
    return pieces
  }

  private static func look(at offset: Int, in bytes: [UInt8], before end: Int) -> (length: Int, piece: Piece?) {
    guard let (scalar, length) = scalar(at: offset, in: bytes, before: end) else {
      return (1, .refused(offset..<offset + 1, .invalidUTF8(bytes[offset])))
    }
    let range = offset..<offset + length
    switch scalar.value {
    case 0x09: return (length, nil)
    case 0..<0x20, 0x7F..<0xA0: return (length, .refused(range, .controlCharacter(scalar)))
    case 0xA0, 0x202F: return (length, .space(range))
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      return (length, .refused(range, .bidirectionalControl(scalar)))
    case 0xAD, 0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF: return (length, .refused(range, .invisibleCharacter(scalar)))
    default: return (length, nil)
    }
  }

  private static func scalar(
    at offset: Int, in bytes: [UInt8], before end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var decoder = UTF8()
    var iterator = bytes[offset..<min(offset + 4, end)].makeIterator()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): return (scalar, UTF8.width(scalar))
    case .emptyInput, .error: return nil
    }
  }
}
