/// What there is to learn from an attempt.
package struct Debrief: Sendable {
  /// The attempt.
  package let attempt: Attempt
  /// Its score.
  package let scorecard: Scorecard
  /// How alliance and dynamics went.
  package let courses: Courses
  /// Up to two turns that worked, the best first.
  package let worked: [HighPoint]
  /// Up to two turns to try otherwise, the one that would have changed most first.
  package let otherwise: [Alternative]
  /// The facts that never came to light, by their places in the case.
  package let unrevealed: [Int]
  /// The safety tasks, missed or met.
  package let tasks: [TaskOutcome]

  /// The debrief of an attempt, measured against a yardstick.
  package init(_ attempt: Attempt, against yardstick: Yardstick, _ advice: Advice = .none) {
    self.attempt = attempt
    scorecard = Scorecard(attempt, against: yardstick)
    courses = Courses(attempt)
    worked = Debrief.worked(in: attempt, advice)
    unrevealed = attempt.scenario.teachingCase.facts.indices.filter { fact in
      !attempt.state.marks.contains(attempt.scenario.layout.revealed(fact))
    }
    tasks = Debrief.tasks(of: attempt, scorecard.failures)
    otherwise = Debrief.otherwise(in: attempt, advice, sparing: Set(tasks.compactMap(\.turn)))
  }

  private static func worked(in attempt: Attempt, _ advice: Advice) -> [HighPoint] {
    let principles = attempt.scenario.manual.principles.count
    let points = attempt.turns.enumerated().compactMap { index, turn -> HighPoint? in
      guard let choice = turn.choice, !advice.closing.contains(index) else { return nil }
      let points = turn.events.points(principles: principles)
      return points.reduce(0, +) > 0 ? HighPoint(turn: index, choice: choice, points: points) : nil
    }
    let ranked = points.sorted { left, right in
      (right.points.reduce(0, +), left.turn) < (left.points.reduce(0, +), right.turn)
    }
    return Array(ranked.prefix(2))
  }

  /// What to try otherwise. A turn that met a safety task is none of it, whatever else would have earned more.
  private static func otherwise(in attempt: Attempt, _ advice: Advice, sparing met: Set<Int>) -> [Alternative] {
    var alternatives: [Alternative] = []
    for index in attempt.turns.indices.dropFirst() where !met.contains(index) {
      if let alternative = BetterLine.find(in: attempt, turn: index, advice) { alternatives.append(alternative) }
    }
    let ranked = alternatives.sorted { ($1.gain, $0.turn) < ($0.gain, $1.turn) }
    var chosen: [Alternative] = []
    for alternative in ranked where chosen.count < 2 {
      if !chosen.contains(where: { $0.better == alternative.better }) { chosen.append(alternative) }
    }
    return chosen
  }

  private static func tasks(of attempt: Attempt, _ failures: [SafetyFailure]) -> [TaskOutcome] {
    attempt.scenario.teachingCase.header.requirements.enumerated().map { place, requirement in
      let turn = attempt.turns.firstIndex { turn in
        switch turn.choice {
        case .intervention(let taken): attempt.scenario.teachingCase.interventions[taken].move == requirement.move
        case .offMenu(let move): move == requirement.move
        case nil: false
        }
      }
      let isMissed = failures.contains { $0.reason == .requirement(place) }
      return TaskOutcome(requirement: place, isMissed: isMissed, turn: turn)
    }
  }
}
