import VignetteSource

/// Quoted parts: from the first mark to the last of a line, or from a mark to the next one.
extension Cursor {
  /// Takes a quoted part that reaches to the last quotation mark of the line. Marks between are text.
  ///
  /// Gives nothing, and stays, where no mark stands here or none ends the part.
  mutating func takeQuotedToLast() -> Piece? {
    var copy = self
    guard copy.accept(.quote) else { return nil }
    let start = copy.position
    guard let close = copy.lastQuote() else { return nil }
    copy.move(to: close.start)
    let piece = Piece(text: outline.text(start, close.start), range: copy.range(since: start))
    copy.move(to: close.end)
    self = copy
    return piece
  }

  /// Takes a quoted part that reaches to the nearest mark at which `isWhole` knows the words; where it knows none,
  /// to the nearest mark. No more than 32 marks are tried, which is more than a title or a line has in it.
  mutating func takeQuoted(knowing isWhole: (String) -> Bool) -> Piece? {
    var copy = self
    guard copy.accept(.quote) else { return nil }
    let start = copy.position
    let closes = copy.quotes()
    guard let first = closes.first else { return nil }
    let close = closes.prefix(32).first { isWhole(outline.text(start, $0.start)) } ?? first
    copy.move(to: close.start)
    let piece = Piece(text: outline.text(start, close.start), range: copy.range(since: start))
    copy.move(to: close.end)
    self = copy
    return piece
  }

  /// The place of the quotation mark that stands here.
  var quoteRange: SourceRange {
    let length = Sign.quote.length(at: position, before: end, in: outline.bytes) ?? 1
    return outline.range(position, min(end, position + length))
  }

  /// Takes a quoted part to the last mark of the line, where one must stand; tells what is wrong if none does.
  ///
  /// - Parameters:
  ///   - what: what stands before the quoted part, for the message.
  ///   - before: the place to mark where nothing stands here at all.
  mutating func takeQuotedLine(after what: String, before: SourceRange) throws(Fault) -> Piece {
    skipSpaces()
    guard isAtQuote else {
      if byte == UInt8(ascii: ":") { throw Fault(.noColon(behind: what), at: outline.range(position, position + 1)) }
      if let words = singlyQuoted { throw Fault(.singleQuotes(words), at: restRange) }
      throw Fault(.expectedQuote(after: what), at: isAtEnd ? before : restRange)
    }
    let mark = quoteRange
    guard let piece = takeQuotedToLast() else { throw Fault(.unclosedQuote, at: mark) }
    guard !piece.text.isEmpty else { throw Fault(.emptyQuote, at: mark) }
    return piece
  }

  /// What stands here between single quotation marks, to the end of the line; nothing where no such mark stands here.
  private var singlyQuoted: String? {
    var copy = self
    guard copy.accept(.singleQuote) else { return nil }
    let text = copy.rest.text
    return text.last.map { "'‘’`´".contains($0) } == true ? String(text.dropLast()) : text
  }

  /// Whether a quotation mark stands here.
  var isAtQuote: Bool { Sign.quote.length(at: position, before: end, in: outline.bytes) != nil }

  private func lastQuote() -> (start: Int, end: Int)? { quotes().last }

  private func quotes() -> [(start: Int, end: Int)] {
    var found: [(start: Int, end: Int)] = []
    var offset = position
    while offset < end {
      let length = Sign.quote.length(at: offset, before: end, in: outline.bytes)
      if let length { found.append((offset, offset + length)) }
      offset += length ?? 1
    }
    return found
  }
}
