/// Writes a file of the language as another author might have: with other indentation, line ends, marks, spaces,
/// comments and continued lines, none of which means anything.
struct Rewriting {
  /// The chance it is written by.
  var dice: Dice

  /// The text written otherwise. Quotation marks must stand in it only round quoted parts, and its lines must be
  /// indented by two spaces a level.
  mutating func of(_ text: String) -> String {
    let indentation = dice.pick(["\t", " ", "    ", "\u{A0}", "   "])
    let end = dice.pick(["\n", "\r\n", "\r"])
    let marks = dice.pick([["\"", "\""], ["“", "”"], ["„", "“"], ["«", "»"], ["”", "”"]])
    let arrow = dice.pick(["->", "→", "–>", "−>"])
    let bullet = dice.pick(["-", "–", "−", "•"])
    var lines: [String] = dice.happens(1, of: 4) ? ["// \u{2713} a comment"] : []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let words = line.drop { $0 == " " }
      let level = (line.count - words.count) / 2
      var written = quoted(String(words), marks)
      if written.hasPrefix("-> ") { written = arrow + written.dropFirst(2) }
      if written.hasPrefix("- ") { written = bullet + written.dropFirst(1) }
      lines.append(
        String(repeating: indentation, count: level) + spaced(written, words, continues: line.hasSuffix("\\")))
      if dice.happens(1, of: 9), !line.hasSuffix("\\") {
        lines.append(dice.pick(["", "   ", "\t", "// x \\", "      // y"]))
      }
    }
    return (dice.happens(1, of: 3) ? "\u{FEFF}" : "") + lines.joined(separator: end)
  }

  private func quoted(_ line: String, _ marks: [String]) -> String {
    guard !line.hasPrefix("//") else { return line }
    return line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : marks[(index + 1) % 2] + part
    }.joined()
  }

  /// With no-break spaces for some, some lines continued, and space at the end of some.
  private mutating func spaced(_ line: String, _ words: Substring, continues: Bool) -> String {
    guard !words.hasPrefix("//"), !words.isEmpty else { return line }
    var written = ""
    for character in line {
      if character == " ", dice.happens(1, of: 12) {
        written += "\u{A0}"
      } else if character == " ", !continues, dice.happens(1, of: 15) {
        written += dice.pick([" \\\n", "  \\ \r\n\t\t", " \\\r       "])
      } else {
        written.append(character)
      }
    }
    return written + (dice.happens(1, of: 8) ? dice.pick(["  ", "\t", "\u{A0}"]) : "")
  }
}
