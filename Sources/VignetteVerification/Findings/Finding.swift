package import VignetteEngine
package import VignetteSource

/// Something that playing every path of a case brought to light, at the line of the case it is about.
package struct Finding: Sendable {
  /// What is said.
  package let message: DiagnosticMessage
  /// The place that is marked.
  package let range: SourceRange
  /// The shortest play that shows it; nothing where it is about what no play does.
  package let witness: [Choice]?
  /// Whether it only follows from another finding, such as an intervention of a scene that is never entered.
  package let isImplied: Bool
  /// Other places that it is about, such as the conditions before an `else`.
  package let otherPlaces: [SourceRange]

  init(
    _ message: DiagnosticMessage, at range: SourceRange, shownBy witness: [Choice]? = nil, isImplied: Bool = false,
    beside otherPlaces: [SourceRange] = []
  ) {
    self.message = message
    self.range = range
    self.witness = witness
    self.isImplied = isImplied
    self.otherPlaces = otherPlaces
  }

  /// The finding as a diagnostic of the case's file.
  package func diagnostic(in file: SourceFile, of scenario: Scenario) -> Diagnostic {
    Diagnostic(message, in: file, at: range, witness: witness.map { WitnessScript.notes($0, in: scenario) })
  }
}
