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
    Diagnostic(
      message, in: file, at: range,
      witness: witness.map { choices in
        zip(choices, WitnessScript(choices, in: scenario).steps).map { choice, step in
          DiagnosticNote(step, at: scenario.range(of: choice))
        }
      })
  }
}

extension Scenario {
  /// The line of the case that a choice takes: an intervention, or the reaction to a move said off the menu.
  fileprivate func range(of choice: Choice) -> SourceRange {
    switch choice {
    case .intervention(let intervention): teachingCase.interventions[intervention].range
    case .offMenu(let move): teachingCase.reaction(to: move)?.range ?? .fileStart
    }
  }
}
