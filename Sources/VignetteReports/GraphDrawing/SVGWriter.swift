/// Writes SVG: elements with their attributes, everything from outside escaped.
struct SVGWriter {
  /// What is written so far.
  private(set) var text = ""
  private var depth = 0

  /// An element with others in it.
  mutating func group(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout SVGWriter) -> Void
  ) {
    line("<\(name)\(SVGWriter.written(attributes))>")
    depth += 1
    content(&self)
    depth -= 1
    line("</\(name)>")
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    line("<\(name)\(SVGWriter.written(attributes))/>")
  }

  /// An element that holds words.
  mutating func words(_ name: String, _ words: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    line("<\(name)\(SVGWriter.written(attributes))>\(XMLText.content(words))</\(name)>")
  }

  /// What is shown when the pointer rests on an element, a line each.
  mutating func tip(_ lines: [String]) {
    words("title", lines.map { VisibleText.of($0) }.joined(separator: "\n"))
  }

  /// A line of text. Where its width is known it is told, so that it fits in whatever font there is.
  mutating func label(
    _ text: String, x: Double, y: Double, style: String, size: Double, isBold: Bool = false
  ) {
    let shown = VisibleText.of(text)
    guard TextMetrics.isKnown(shown), !shown.isEmpty else {
      return words("text", shown, ["class": style, "x": x.tenths, "y": y.tenths])
    }
    let width = TextMetrics.width(shown, size: size, isBold: isBold).tenths
    words(
      "text", shown,
      [
        "class": style, "x": x.tenths, "y": y.tenths, "textLength": width, "lengthAdjust": "spacingAndGlyphs",
      ])
  }

  private mutating func line(_ line: String) { text += String(repeating: " ", count: depth) + line + "\n" }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0)=\"\(XMLText.attribute($1))\"" }.joined()
  }
}
