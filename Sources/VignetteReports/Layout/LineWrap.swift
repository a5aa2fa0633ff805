/// Breaks spans into lines of a width, between words, by the columns they take.
struct LineWrap {
  private let style: Style
  private let width: Int
  private var lines: [String] = []
  /// The stretches of the line that is being filled.
  private var line: [Span] = []
  private var column = 0
  private var gapWidth = 0

  /// The lines of some spans, none wider than `width` columns.
  static func lines(_ spans: [Span], width: Int, style: Style) -> [String] {
    var wrap = LineWrap(style: style, width: max(1, width))
    for span in spans { wrap.add(span) }
    wrap.endLine()
    return wrap.lines
  }

  private init(style: Style, width: Int) {
    self.style = style
    self.width = width
  }

  private mutating func add(_ span: Span) {
    var word = ""
    for character in span.words {
      if character == " " || character == "\t" {
        place(word, span.role)
        word = ""
        if column > 0 { gapWidth += 1 }
      } else {
        word.append(character)
      }
    }
    place(word, span.role)
  }

  /// Sets a word, or a part of one that goes on in the next span.
  private mutating func place(_ word: String, _ role: Role) {
    guard !word.isEmpty else { return }
    let wordWidth = DisplayWidth.of(word)
    if column > 0, gapWidth > 0, column + gapWidth + wordWidth > width { endLine() }
    if column + gapWidth + wordWidth > width { return split(word, role) }
    append(word, wordWidth, role)
  }

  /// A word wider than the line is broken where it must be.
  private mutating func split(_ word: String, _ role: Role) {
    var part = ""
    var partWidth = 0
    for character in word {
      let characterWidth = DisplayWidth.of(character)
      if column + gapWidth + partWidth + characterWidth > width, column + partWidth > 0 {
        append(part, partWidth, role)
        endLine()
        (part, partWidth) = ("", 0)
      }
      part.append(character)
      partWidth += characterWidth
    }
    append(part, partWidth, role)
  }

  /// The space before a word belongs to it where both sides have one role, so that a line holds few changes.
  private mutating func append(_ words: String, _ wordsWidth: Int, _ role: Role) {
    let gap = String(repeating: " ", count: gapWidth)
    if let last = line.last, last.role == role {
      line[line.count - 1] = Span(last.words + gap + words, role)
    } else {
      if gapWidth > 0 { line.append(Span(gap, .plain)) }
      line.append(Span(words, role))
    }
    column += gapWidth + wordsWidth
    gapWidth = 0
  }

  private mutating func endLine() {
    if column > 0 || lines.isEmpty { lines.append(line.map { style.paint($0.words, $0.role) }.joined()) }
    line = []
    column = 0
    gapWidth = 0
  }
}
