import VignetteSource

/// What stops the reading of a line: a message and its place.
struct Fault: Error {
  /// What is said.
  let message: DiagnosticMessage
  /// Where.
  let range: SourceRange

  /// A fault at a place.
  init(_ message: DiagnosticMessage, at range: SourceRange) {
    self.message = message
    self.range = range
  }
}
