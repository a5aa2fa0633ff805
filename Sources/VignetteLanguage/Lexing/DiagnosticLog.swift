import VignetteSource

/// Collects what is found in one file.
struct DiagnosticLog {
  /// The file that is read.
  let file: SourceFile
  /// What was found so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// An empty log for a file.
  init(file: SourceFile) { self.file = file }

  /// Whether an error was found.
  var hasErrors: Bool { diagnostics.hasErrors }

  /// Warns of words of the language that were met with a capital.
  mutating func report(capitalsOf cursor: Cursor) {
    for word in cursor.capitals { report(.capitalWord(word.text), at: word.range) }
  }

  /// Adds what is said of a place.
  mutating func report(_ message: DiagnosticMessage, at range: SourceRange, notes: [DiagnosticNote] = []) {
    diagnostics.append(Diagnostic(message, in: file, at: range, notes: notes))
  }
}
