import VignetteSource

/// What an outline holds, drawn with two spaces a level, and what was told of it.
struct Drawing {
  /// The lines, indented by their levels.
  let text: String
  /// Each place with its code, such as `3:5 uneven-indentation`.
  let told: [String]
  /// What was told.
  let diagnostics: [Diagnostic]

  /// The drawing of some bytes.
  init(_ bytes: [UInt8], limits: OutlineLimits = OutlineLimits()) {
    let file = SourceFile(name: "a", bytes: bytes)
    let (outline, diagnostics) = OutlineReader.read(file, limits: limits)
    text = outline.roots.map { Drawing.lines(under: $0, outline, 0) }.joined()
    self.diagnostics = diagnostics.inFileOrder
    told = self.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.code.rawValue)" }
  }

  /// The drawing of a text.
  init(_ text: String, limits: OutlineLimits = OutlineLimits()) { self.init(Array(text.utf8), limits: limits) }

  private static func lines(under line: Int, _ outline: Outline, _ level: Int) -> String {
    String(repeating: "  ", count: level) + outline.text(of: line) + "\n"
      + outline.children(of: line).map { lines(under: $0, outline, level + 1) }.joined()
  }
}
