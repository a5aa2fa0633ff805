package import VignetteEngine
package import VignetteSource
package import VignetteVerification

/// Everything a debrief tells: the attempt it speaks of, the attempts before it, and what the trainee said.
package struct DebriefReport: Sendable {
  /// The debrief of the attempt spoken of.
  package let debrief: Debrief
  /// All attempts with their scorecards, the first one first.
  package let attempts: [(attempt: Attempt, card: Scorecard)]
  /// What the trainee said before anything was shown.
  package let reflection: Reflection
  /// How much help the session gave.
  package let mode: PracticeMode
  /// How many hints were asked for.
  package let hints: Int
  /// What each turn gave away, in order; empty where the case is too large to be solved.
  let costs: [TurnCost]
  /// The principles that the costs speak of.
  let focus: [Int]
  /// The fewest sound changes to a better ending, and to a good one where that is another; empty where the ending was good,
  /// the case is too large to be solved, or nothing sound leads to a better one.
  let changes: [SmallestChange]
  /// The file of the case, to which points are traced.
  package let caseFile: SourceFile

  /// A report on a session's last attempt.
  package init(
    _ session: Session, reflection: Reflection, yardsticks: [Yardstick], solution: Solution?, caseFile: SourceFile
  ) {
    costs = solution?.costs(of: session.current) ?? []
    focus = solution?.focus ?? []
    changes = solution.map { DebriefReport.changes(of: session.current, $0) } ?? []
    debrief = Debrief(
      session.current, against: yardsticks[yardsticks.count - 1], solution?.advice(on: session.current) ?? .none)
    attempts = zip(session.attempts, yardsticks).map { ($0, Scorecard($0, against: $1)) }
    self.reflection = reflection
    mode = session.mode
    hints = session.hints.count
    self.caseFile = caseFile
  }

  private static func changes(of attempt: Attempt, _ solution: Solution) -> [SmallestChange] {
    guard case .ending(let ending)? = attempt.end else { return [] }
    let reached = attempt.scenario.teachingCase.endings[ending].outcome
    let better = [Outcome.mixed, .good].filter { reached.isWorse(than: $0) }
    let found = better.compactMap { solution.soundChange(of: attempt, toAtLeast: $0) }
    return found.count == 2 && found[0].ending == found[1].ending ? [found[1]] : found
  }

  /// The case.
  var scenario: Scenario { debrief.attempt.scenario }

  /// The words for choices.
  var words: ChoiceWords { ChoiceWords(scenario, caseFile: caseFile) }

  /// The ids of the principles, in the manual's order.
  var principleNames: [String] { scenario.manual.principles.map(\.id) }

  /// The question to take to supervision: one of the case's own, else one from the checklist of the weakest principle
  /// in focus.
  package var supervisionQuestion: String {
    let questions = scenario.teachingCase.questions
    if !questions.isEmpty {
      return questions[SeededChance(seed: debrief.attempt.seed).index(below: questions.count, for: [6])]
    }
    let observed = debrief.scorecard.principles.filter { $0.isInFocus && $0.rating != nil }
    guard let weakest = observed.min(by: { ($0.rating ?? 0) < ($1.rating ?? 0) }) else {
      return "What did this patient make you want to do?"
    }
    let principle = scenario.manual.principles[weakest.principle]
    let item = principle.checklist.first.map { " The checklist says: \"\($0)\" Where was that true, and where not?" }
    return "\(principle.title): what stood in the way of it?\(item ?? "")"
  }

  /// The formulation as it was answered; nothing where the case has none or it was skipped.
  var formulation: FormulationOutcome? {
    guard let formulation = scenario.teachingCase.formulation, let chosen = reflection.formulation else { return nil }
    return FormulationOutcome(formulation, chosen: chosen)
  }
}
