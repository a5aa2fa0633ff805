/// Breaks text into lines that fit a width.
enum TextFit {
  /// The lines of a text, no wider than a width and no more than some number; the last ends in … where more was left out.
  static func lines(
    _ text: String, width: Double, size: Double, isBold: Bool = false, most: Int = .max
  ) -> [String] {
    let measure = { (text: String) in TextMetrics.width(text, size: size, isBold: isBold) }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").flatMap({ pieces(String($0), width, measure) }) {
      let longer = line.isEmpty ? word : "\(line) \(word)"
      if measure(longer) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    lines.append(line)
    return lines.count <= most ? lines : Array(lines.prefix(most - 1)) + [cut(lines[most - 1], width, measure)]
  }

  /// A word wider than a line is broken where it must be.
  private static func pieces(_ word: String, _ width: Double, _ measure: (String) -> Double) -> [String] {
    if measure(word) <= width { return [word] }
    var pieces = [""]
    for character in word {
      if !pieces[pieces.count - 1].isEmpty, measure(pieces[pieces.count - 1] + String(character)) > width {
        pieces.append("")
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }

  private static func cut(_ line: String, _ width: Double, _ measure: (String) -> Double) -> String {
    var line = line
    while !line.isEmpty, measure(line + "…") > width { line.removeLast() }
    return line + "…"
  }
}
