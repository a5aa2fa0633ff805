import VignetteSource

/// A line of a file with a place in it marked, as far as it fits a reader's eye.
struct Excerpt {
  /// The line; tabs as four spaces, what cannot be seen made visible, and cut where it is long.
  let line: String
  /// The space before the marker.
  let indent: String
  /// The marker.
  let carets: String

  /// How much of a line is shown.
  private static let limit = 160

  /// The line on which a range begins.
  init(of file: SourceFile, _ range: SourceRange) {
    let place = file.place(of: range.lower)
    let whole = Array(file.text(ofLine: place.line))
    let start = place.column - 1
    let end = file.place(of: range.upper)
    let stop = end.line == place.line ? max(end.column - 1, start + 1) : whole.count
    let first = start > Excerpt.limit - 20 ? start - 40 : 0
    let last = min(whole.count, first + Excerpt.limit)
    let lead = first > 0 ? "…" : ""
    line = lead + Excerpt.shown(whole[min(first, last)..<last]) + (last < whole.count ? "…" : "")
    let before = lead + Excerpt.shown(whole[min(first, start, last)..<min(start, last)])
    let marked = Excerpt.shown(whole[min(start, last)..<min(max(start, stop), last)])
    indent = String(repeating: " ", count: DisplayWidth.of(before))
    carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
  }

  private static func shown(_ characters: ArraySlice<Character>) -> String {
    VisibleText.of(characters.map { $0 == "\t" ? "    " : String($0) }.joined())
  }
}
