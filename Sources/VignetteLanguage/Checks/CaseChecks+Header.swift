import VignetteEngine
import VignetteSource

/// A head that asks for what the case cannot give.
extension CaseChecks {
  mutating func checkHeader() {
    let offered = Set(teachingCase.interventions.map(\.move))
    for requirement in teachingCase.header.requirements where !offered.contains(requirement.move) {
      report(.requiredNeverOffered(manual.moves[requirement.move].id), at: requirement.range)
    }
    let earned = earnedPrinciples()
    for principle in teachingCase.header.focus where !earned.contains(principle) {
      report(.unservedFocus(manual.principles[principle].id), at: teachingCase.header.focusRange)
    }
    checkSuicideQuestion()
  }

  /// Typed words may ask about suicide at any moment, and the manual's answer knows nothing of this patient.
  private mutating func checkSuicideQuestion() {
    guard let range = teachingCase.header.typedRange, let question = manual.suicideQuestion,
      teachingCase.reaction(to: question) == nil
    else { return }
    report(.unansweredSuicideQuestion(manual.moves[question].id), at: range)
  }

  /// The principles that some intervention earns points on.
  private func earnedPrinciples() -> Set<Int> {
    var earned: Set<Int> = []
    for intervention in teachingCase.interventions {
      if intervention.hasOwnCredit {
        for case .credit(let principle, let points, _) in intervention.body.allStatements.map(\.kind)
        where points > 0 { earned.insert(principle) }
      } else {
        for weight in manual.moves[intervention.move].weights where weight.points > 0 {
          earned.insert(weight.principle)
        }
      }
    }
    return earned
  }
}
