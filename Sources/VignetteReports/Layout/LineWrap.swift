/// Breaks spans into lines of a width, between words, by the columns they take.
struct LineWrap {
  private let style: Style
  private let width: Int
  private var lines: [String] = []
  private var line = ""
  private var column = 0
  private var gap = ""
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
      if character == " " {
        place(word, span.role)
        word = ""
        if column > 0 || !gap.isEmpty {
          gap += " "
          gapWidth += 1
        }
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
    if column > 0, column + gapWidth + wordWidth > width, gapWidth > 0 { endLine() }
    if column == 0 { dropGap() }
    if column + gapWidth + wordWidth > width { return split(word, role) }
    line += gap + style.paint(word, role)
    column += gapWidth + wordWidth
    dropGap()
  }

  /// A word wider than the line is broken where it must be.
  private mutating func split(_ word: String, _ role: Role) {
    var part = ""
    var partWidth = 0
    for character in word {
      let characterWidth = DisplayWidth.of(character)
      if column + gapWidth + partWidth + characterWidth > width, column + partWidth > 0 {
        line += gap + style.paint(part, role)
        column += gapWidth + partWidth
        endLine()
        (part, partWidth) = ("", 0)
      }
      part.append(character)
      partWidth += characterWidth
    }
    line += gap + style.paint(part, role)
    column += gapWidth + partWidth
    dropGap()
  }

  private mutating func dropGap() {
    gap = ""
    gapWidth = 0
  }

  private mutating func endLine() {
    if column > 0 || lines.isEmpty { lines.append(line) }
    line = ""
    column = 0
    dropGap()
  }
}
