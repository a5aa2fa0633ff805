import VignetteSource

/// Writes diagnostics as JSON. The keys are stable; new ones may be added.
package enum DiagnosticJSON {
  private struct Report: Encodable {
    let format = 1
    let files: [String]
    let errors: Int
    let warnings: Int
    let remarks: Int
    let diagnostics: [Entry]
    let undecided: [Undecided]
  }

  private struct Undecided: Encodable {
    let file: String
    let reasons: [String]
  }

  private struct Entry: Encodable {
    let code: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let message: String
    let hint: String?
    let replacement: String?
    let notes: [Note]
    let witness: [String]?
  }

  private struct Note: Encodable {
    let line: Int
    let column: Int
    let message: String
  }

  /// What was found in some files, ended by a line end.
  package static func text(of report: CheckReport) -> String {
    JSONText.pretty(
      Report(
        files: report.files, errors: report.errors, warnings: report.warnings, remarks: report.remarks,
        diagnostics: report.diagnostics.map { entry($0) },
        undecided: report.undecided.map { Undecided(file: $0.file, reasons: $0.reasons) }))
  }

  private static func entry(_ diagnostic: Diagnostic) -> Entry {
    let end = diagnostic.file.place(of: diagnostic.range.upper)
    let place = diagnostic.place
    return Entry(
      code: diagnostic.code.rawValue, severity: diagnostic.severity.rawValue, file: diagnostic.file.name,
      line: place.line, column: place.column, endLine: end.line, endColumn: end.column,
      message: diagnostic.message.text, hint: diagnostic.message.hint, replacement: diagnostic.message.replacement,
      notes: diagnostic.notes.map { note($0, diagnostic.file) }, witness: diagnostic.witness?.map(\.text))
  }

  private static func note(_ note: DiagnosticNote, _ file: SourceFile) -> Note {
    let place = file.place(of: note.range.lower)
    return Note(line: place.line, column: place.column, message: note.text)
  }
}
