package import VignetteSource

/// Shows diagnostics to a reader: place, sentence, the line with the place marked, and what to do.
package struct DiagnosticText {
  private let style: Style

  /// A view in a style.
  package init(_ style: Style) { self.style = style }

  /// Some diagnostics, in order. Where to read more is told once for each code.
  package func text(of diagnostics: [Diagnostic]) -> String {
    var told: Set<DiagnosticCode> = []
    let followed = diagnostics.firstIndex { $0.witness?.isEmpty == false }
    return diagnostics.enumerated().map { place, diagnostic in
      text(of: diagnostic) + (place == followed ? following(diagnostic) : "")
        + (told.insert(diagnostic.code).inserted ? more(diagnostic) : "")
    }.joined()
  }

  /// How to walk through a play that shows something; told once.
  private func following(_ diagnostic: Diagnostic) -> String {
    let name = visible(diagnostic.file.name)
    let steps =
      "   = to walk through it: vignette explore \(name) --emit-tests found.vtest\n"
      + "                         vignette play --follow found.vtest:\(diagnostic.code.rawValue)\n"
    return style.paint(steps, .quiet)
  }

  private func text(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    let severity = style.paint("\(diagnostic.severity.rawValue):", diagnostic.severity == .error ? .bad : .warning)
    let head =
      "\(visible(diagnostic.file.name)):\(place.line):\(place.column): \(severity) \(visible(diagnostic.message.text))\n"
    return head + excerpt(diagnostic, place) + diagnostic.notes.map { note($0, diagnostic.file) }.joined()
      + witness(diagnostic)
  }

  private func excerpt(_ diagnostic: Diagnostic, _ place: SourcePlace) -> String {
    let source = Excerpt(of: diagnostic.file, diagnostic.range)
    guard !source.line.isEmpty else { return diagnostic.message.hint.map { "     = \($0)\n" } ?? "" }
    let margin = String(place.line)
    let gutter = String(repeating: " ", count: margin.count)
    let hint = diagnostic.message.hint.map { " " + visible($0) } ?? ""
    let mark = style.paint(source.carets + hint, diagnostic.severity == .error ? .bad : .warning)
    return "   \(margin) | \(source.line)\n   \(gutter) | \(source.indent)\(mark)\n"
  }

  /// The shortest play that shows it, indented as in a test, into which it can be pasted.
  private func witness(_ diagnostic: Diagnostic) -> String {
    guard let steps = diagnostic.witness else { return "" }
    guard !steps.isEmpty else { return style.paint("   = at the very beginning\n", .quiet) }
    return style.paint("   = the shortest play that shows it:\n", .quiet)
      + steps.map { style.paint("  \(visible($0.text))\n", .trainee) }.joined()
  }

  private func note(_ note: DiagnosticNote, _ file: SourceFile) -> String {
    let place = file.place(of: note.range.lower)
    let source = Excerpt(of: file, note.range)
    let head = "\(visible(file.name)):\(place.line):\(place.column): note: \(visible(note.text))\n"
    return head + "   \(place.line) | \(source.line)\n"
  }

  private func more(_ diagnostic: Diagnostic) -> String {
    style.paint("   = vignette explain \(diagnostic.code.rawValue)\n", .quiet)
  }

  private func visible(_ text: String) -> String { VisibleText.of(text) }
}
