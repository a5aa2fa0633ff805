import Testing
import VignetteEngine
import VignetteSource

/// Expects that just these things are told of a case, each beginning at the mark of its number: the first at `1️⃣`.
func expectTold(
  _ marked: String, _ codes: DiagnosticCode..., manual: Manual = bookManual,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marks = MarkedText(marked)
  expect(Told.ofCase(marks.text, manual: manual), marks, codes, sourceLocation)
}

/// Expects that just these errors are told of a case, each beginning at the mark of its number; of warnings, any.
func expectErrors(
  _ marked: String, _ codes: DiagnosticCode..., manual: Manual = bookManual,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marks = MarkedText(marked)
  expect(Told.ofCase(marks.text, manual: manual).errors, marks, codes, sourceLocation)
}

/// Expects that just these things are told of a manual, each beginning at the mark of its number.
func expectTold(
  ofManual marked: String, _ codes: DiagnosticCode..., sourceLocation: SourceLocation = #_sourceLocation
) {
  let marks = MarkedText(marked)
  expect(Told.ofManual(Array(marks.text.utf8)), marks, codes, sourceLocation)
}

/// Expects that just these things are told of tests, each beginning at the mark of its number.
func expectTold(
  ofTests marked: String, of scenario: Scenario, _ codes: DiagnosticCode...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marks = MarkedText(marked)
  expect(Told.ofTests(Array(marks.text.utf8), of: scenario), marks, codes, sourceLocation)
}

private func expect(_ told: Told, _ marks: MarkedText, _ codes: [DiagnosticCode], _ location: SourceLocation) {
  let wanted = codes.enumerated().map { index, code in
    guard let offset = marks.offsets[index + 1] else { return "unmarked \(code.rawValue)" }
    let place = told.file.place(of: offset)
    return "\(place.line):\(place.column) \(code.rawValue)"
  }
  #expect(told.lines == wanted, "\(told.sentences)", sourceLocation: location)
}
