/// Something to tell an author about a place in a file.
package struct Diagnostic: Hashable, Sendable {
  /// What is said.
  package let message: DiagnosticMessage
  /// The file it is said of.
  package let file: SourceFile
  /// The place that is marked.
  package let range: SourceRange
  /// Other places that belong to it, each with a few words.
  package let notes: [DiagnosticNote]
  /// The shortest play that shows it, each step as a line of a test at the place it takes; nothing where no play shows
  /// it, empty where it shows before anything is done.
  package let witness: [DiagnosticNote]?

  /// A diagnostic at a place in a file.
  package init(
    _ message: DiagnosticMessage, in file: SourceFile, at range: SourceRange, notes: [DiagnosticNote] = [],
    witness: [DiagnosticNote]? = nil
  ) {
    self.witness = witness
    self.message = message
    self.file = file
    self.range = range
    self.notes = notes
  }

  /// The code of what is said.
  package var code: DiagnosticCode { message.code }

  /// Whether it is an error or a warning.
  package var severity: Severity { message.code.severity }

  /// The line and column where it begins.
  package var place: SourcePlace { file.place(of: range.lower) }

  /// Two diagnostics are the same when they say the same of the same place of the same file.
  package static func == (left: Diagnostic, right: Diagnostic) -> Bool {
    left.message == right.message && left.file === right.file && left.range == right.range
      && left.notes == right.notes && left.witness == right.witness
  }

  /// Hashes what equality compares.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(message)
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(range)
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them is an error.
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order of their places; what is said of one place keeps its order.
  package var inFileOrder: [Diagnostic] {
    enumerated().sorted { ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset) }.map(\.element)
  }
}
