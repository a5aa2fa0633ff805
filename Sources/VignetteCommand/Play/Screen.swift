import VignetteReports

/// Shows things to the trainee, as wide as the window is at the moment.
final class Screen {
  /// Whether words alone are wanted.
  let isPlain: Bool
  /// How writing went so far: after the first failure nothing more is written.
  private(set) var result = OutputResult.written

  /// A screen on standard output.
  init(isPlain: Bool) { self.isPlain = isPlain }

  /// How a command ends that talked through this screen: a screen that nobody looks at any more is no failure, one
  /// that cannot be written is told.
  var exitCode: ExitCode {
    switch result {
    case .written, .closed: return .fine
    case .failed(let error):
      Output.error.write("vignette: standard output: \(error)\n")
      return .unusable
    }
  }

  /// How things are shown at the moment.
  var style: Style { Terminal.style(plain: isPlain) }

  /// Shows a text as it stands.
  func write(_ text: String) {
    if result == .written { result = Output.standard.write(text) }
  }

  /// Shows a document.
  func show(_ document: Document) { write(document.text(style)) }

  /// Shows blocks.
  func show(_ blocks: [Block]) { show(Document(blocks)) }

  /// Shows a sentence.
  func say(_ words: String, _ role: Role = .plain) { show([.paragraph([Span(words, role)])]) }

  /// Shows a command to type in a shell, behind what it is for. The command is never broken, so that it can be copied.
  func say(_ purpose: String, command words: [String], _ role: Role = .plain) {
    let command = "vignette " + words.map(ShellWord.quoted).joined(separator: " ")
    let whole = "\(purpose) \(command)"
    if DisplayWidth.of(whole) <= style.width { return say(whole, role) }
    show([.paragraph([Span(purpose, role)]), .picture([command])])
  }
}
