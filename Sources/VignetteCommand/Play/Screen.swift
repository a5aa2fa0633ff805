import VignetteReports

/// Shows things to the trainee, as wide as the window is at the moment.
struct Screen {
  /// Whether words alone are wanted.
  let isPlain: Bool

  /// How things are shown at the moment.
  var style: Style { Terminal.style(plain: isPlain) }

  /// Shows a document.
  func show(_ document: Document) { Output.standard.write(document.text(style)) }

  /// Shows blocks.
  func show(_ blocks: [Block]) { show(Document(blocks)) }

  /// Shows a sentence.
  func say(_ words: String, _ role: Role = .plain) { show([.paragraph([Span(words, role)])]) }
}
