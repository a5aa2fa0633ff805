import VignetteEngine
import VignetteSource

/// What conditions meet where they are asked.
extension CaseFindings {
  /// What came of every condition in all plays; nothing where that could not be found out.
  mutating func askedConditions() -> AskedConditions? {
    let asked = analysis.askedConditions()
    if asked == nil { leaveUndecided("what comes of conditions where they are asked: the time or the space is over") }
    return asked
  }

  /// What a dynamic takes where a condition is asked; nothing where it never is.
  mutating func range(of dynamic: Int, in placed: PlacedCondition) -> ClosedRange<Int>? {
    analysis.askedConditions(noting: dynamic).flatMap { placed.range($0) }
  }

  /// Why the condition on a line never holds, a few words each: the parts that never do, or else what its dynamics take.
  mutating func reasons(at range: SourceRange) -> [String] {
    guard let placed = PlacedCondition.all(of: scenario).first(where: { $0.range == range }) else { return [] }
    let questions = placed.condition.questions
    guard questions.count > 1 else { return rangesHere(in: [placed]) }
    guard let asked = analysis.askedConditions() else { return [] }
    let failing = placed.condition.neededQuestions.filter { !placed.held($0, asked) }
    guard failing.isEmpty else { return failing.map { reason(questions[$0], in: placed) } }
    return ["its parts never hold together"] + rangesHere(in: [placed])
  }

  private mutating func reason(_ question: Condition, in placed: PlacedCondition) -> String {
    let text = "\"\(ConditionText(scenario).text(of: question))\" never holds here"
    guard case .compare(.dynamic(let dynamic), _, .number) = question, let range = range(of: dynamic, in: placed)
    else {
      return text
    }
    return "\(text): \(teachingCase.dynamics[dynamic].id) is \(DynamicRange.words(range))"
  }

  /// What the dynamics of the conditions on some lines take there.
  mutating func rangesHere(at ranges: [SourceRange]) -> [String] {
    rangesHere(in: PlacedCondition.all(of: scenario).filter { ranges.contains($0.range) })
  }

  private mutating func rangesHere(in conditions: [PlacedCondition]) -> [String] {
    var told: [String] = []
    for placed in conditions {
      for case .dynamic(let dynamic) in placed.condition.quantities.flatMap(\.leaves) {
        guard let range = range(of: dynamic, in: placed) else { continue }
        let words = "\(teachingCase.dynamics[dynamic].id) is \(DynamicRange.words(range)) here"
        if !told.contains(words) { told.append(words) }
      }
    }
    return told
  }
}
