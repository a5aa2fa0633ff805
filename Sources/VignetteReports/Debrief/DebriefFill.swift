import VignetteEngine

/// Turns the parts of a debrief into the parts of its record.
struct DebriefFill {
  let report: DebriefReport
  var scenario: Scenario { report.scenario }

  init(_ report: DebriefReport) { self.report = report }

  var outcome: String? {
    guard case .ending(let ending) = report.debrief.attempt.end else { return nil }
    return scenario.teachingCase.endings[ending].outcome.rawValue
  }

  func attempt(_ entry: (attempt: Attempt, card: Scorecard)) -> DebriefRecord.Attempt {
    DebriefRecord.Attempt(
      end: entry.attempt.end.map { scenario.name(of: $0) }, turns: entry.attempt.turns.count - 1,
      ratings: named(entry.card.principles.map(\.rating)))
  }

  /// Values by the ids of the principles; those that are nothing are left out.
  private func named(_ values: [Int?]) -> [String: Int] {
    let pairs = zip(report.principleNames, values).compactMap { name, value in value.map { (name, $0) } }
    return Dictionary(pairs) { first, _ in first }
  }

  func failure(_ failure: SafetyFailure) -> DebriefRecord.Failure {
    let move: String? =
      switch failure.reason {
      case .requirement(let place): moveID(scenario.teachingCase.header.requirements[place].move)
      case .line: nil
      }
    return DebriefRecord.Failure(turn: failure.turn, why: scenario.text(of: failure.reason), move: move)
  }

  func task(_ outcome: TaskOutcome) -> DebriefRecord.Task {
    let requirement = scenario.teachingCase.header.requirements[outcome.requirement]
    return DebriefRecord.Task(
      move: moveID(requirement.move), deadline: scenario.name(of: requirement.deadline), reason: requirement.reason,
      met: !outcome.isMissed && outcome.turn != nil, turn: outcome.turn)
  }

  private func moveID(_ move: Int) -> String { scenario.manual.moves[move].id }

  func rating(_ score: PrincipleScore) -> DebriefRecord.Rating {
    let principle = scenario.manual.principles[score.principle]
    return DebriefRecord.Rating(
      id: principle.id, title: principle.title, chapter: principle.chapter, inFocus: score.isInFocus,
      earned: score.earned, best: score.best, rating: score.rating, band: score.band?.name,
      selfRating: report.reflection.selfRatings[score.principle].map { scenario.manual.bands[$0].name },
      evidence: score.evidence.map { point($0) })
  }

  private func point(_ evidence: Evidence) -> DebriefRecord.Point {
    let line = report.words.line(of: evidence.reason)
    return DebriefRecord.Point(
      turn: evidence.turn, said: said(evidence.choice, evidence.turn),
      move: moveID(report.words.move(of: evidence.choice)), points: evidence.points,
      why: report.words.reason(evidence.reason), rule: line == nil ? "manual" : "case", ruleLine: line,
      caseLine: report.words.caseLine(of: evidence.choice))
  }

  func said(_ choice: Choice, _ turn: Int) -> String {
    report.words.line(of: choice, words: report.debrief.attempt.turns[turn].words)
  }

  func success(_ high: HighPoint) -> DebriefRecord.Success {
    DebriefRecord.Success(
      turn: high.turn, said: said(high.choice, high.turn), move: moveID(report.words.move(of: high.choice)),
      gain: named(high.points.map { $0 == 0 ? nil : $0 }))
  }

  // MARK: Chances

  func chance(_ alternative: Alternative) -> DebriefRecord.Chance {
    let gain = zip(alternative.betterPoints, alternative.takenPoints).map { $0 - $1 }
    let change = StateDifference(scenario).sentence(from: alternative.afterTaken, to: alternative.afterBetter)
    return chance(alternative.better, turn: alternative.turn, gain: gain, change: change)
  }

  func chance(_ missed: MissedChance) -> DebriefRecord.Chance {
    chance(missed.intervention, turn: missed.turn, gain: missed.points, change: nil)
  }

  private func chance(_ better: Int, turn: Int, gain: [Int], change: String?) -> DebriefRecord.Chance {
    DebriefRecord.Chance(
      turn: turn, said: report.debrief.attempt.turns[turn].choice.map { said($0, turn) } ?? "",
      better: scenario.teachingCase.interventions[better].line, gain: named(gain.map { $0 == 0 ? nil : $0 }),
      change: change)
  }

  // MARK: The course

  func series(_ course: Course) -> DebriefRecord.Series {
    DebriefRecord.Series(
      label: course.label, better: course.better.rawValue, lowest: course.bounds.lowerBound,
      highest: course.bounds.upperBound, values: course.values)
  }

  var offMenu: [DebriefRecord.OffMenu] {
    report.debrief.attempt.turns.enumerated().compactMap { index, turn in
      guard case .offMenu(let move)? = turn.choice else { return nil }
      return DebriefRecord.OffMenu(turn: index, said: turn.words ?? "", move: moveID(move))
    }
  }

  var notes: [DebriefRecord.Remark] {
    report.debrief.attempt.turns.enumerated().flatMap { index, turn in
      turn.notes.map { note in
        DebriefRecord.Remark(turn: index, said: turn.choice.map { said($0, index) }, note: note.plain)
      }
    }
  }

  func fact(_ place: Int) -> DebriefRecord.Hidden {
    let fact = scenario.teachingCase.facts[place]
    return DebriefRecord.Hidden(id: fact.id, text: fact.text, ways: RevealWords(scenario).sentences(for: place))
  }

  func answer(_ outcome: FormulationOutcome) -> DebriefRecord.Answer? {
    let ids = { (places: [Int]) in places.map { scenario.manual.patterns[$0].id } }
    return scenario.teachingCase.formulation.map {
      DebriefRecord.Answer(
        question: $0.question, right: ids(outcome.right), missed: ids(outcome.missed), wrong: ids(outcome.wrong))
    }
  }
}
