import VignetteEngine
import VignetteSource

/// Parts of conditions that decide nothing, since they come out the same wherever they are asked.
extension CaseFindings {
  /// Looks at conditions that are made of more than one question and of which nothing else is told.
  mutating func findThresholds() {
    let compound = PlacedCondition.all(of: scenario).filter {
      $0.condition.questions.count > 1 && !isTold(at: $0.range)
    }
    guard !compound.isEmpty, let asked = askedConditions() else { return }
    for placed in compound {
      for (number, question) in placed.condition.questions.enumerated() {
        let (held, failed) = (placed.held(number, asked), placed.failed(number, asked))
        guard held != failed, !isOtherwiseByTyping(placed, number, held: held) else { continue }
        let finding = Finding(
          message(question, in: placed, holds: held), at: placed.range, isImplied: follows(question))
        if !findings.contains(where: { $0.range == finding.range && $0.message == finding.message }) {
          report(finding)
        }
      }
    }
  }

  private mutating func message(_ question: Condition, in placed: PlacedCondition, holds: Bool) -> DiagnosticMessage {
    let text = ConditionText(scenario).text(of: question)
    guard case .compare(.dynamic(let dynamic), _, .number) = question, let range = range(of: dynamic, in: placed)
    else {
      return .needlessPart(text, holds: holds)
    }
    let name = teachingCase.dynamics[dynamic].id
    return .uncrossedThreshold(name, text, DynamicRange.words(range), holds: holds)
  }

  private mutating func follows(_ question: Condition) -> Bool { followsFromOthers([question]) }

  private func isTold(at range: SourceRange) -> Bool {
    findings.contains { $0.range == range || $0.otherPlaces.contains(range) }
  }

  private mutating func isOtherwiseByTyping(_ placed: PlacedCondition, _ question: Int, held: Bool) -> Bool {
    let typed = drawTypedPlays().conditions
    return held ? placed.failed(question, typed) : placed.held(question, typed)
  }
}
