import VignetteEngine

/// Turns the parts of a debrief into the parts of its record.
struct DebriefFill {
  private let report: DebriefReport
  private var scenario: Scenario { report.scenario }

  init(_ report: DebriefReport) { self.report = report }

  var outcome: String? {
    guard case .ending(let ending) = report.debrief.attempt.end else { return nil }
    return scenario.teachingCase.endings[ending].outcome.rawValue
  }

  func ratings(_ card: Scorecard) -> [String: Int] {
    var ratings: [String: Int] = [:]
    for score in card.principles { ratings[scenario.manual.principles[score.principle].id] = score.rating }
    return ratings
  }

  func task(_ outcome: TaskOutcome) -> DebriefRecord.Task {
    let requirement = scenario.teachingCase.header.requirements[outcome.requirement]
    return DebriefRecord.Task(
      move: scenario.manual.moves[requirement.move].id, reason: requirement.reason, met: !outcome.isMissed,
      turn: outcome.turn)
  }

  func rating(_ score: PrincipleScore) -> DebriefRecord.Rating {
    let principle = scenario.manual.principles[score.principle]
    return DebriefRecord.Rating(
      id: principle.id, title: principle.title, chapter: principle.chapter, inFocus: score.isInFocus,
      earned: score.earned, best: score.best, rating: score.rating, band: score.band?.name,
      selfRating: report.reflection.selfRatings[score.principle].map { scenario.manual.bands[$0].name },
      evidence: score.evidence.map { point($0) })
  }

  private func point(_ evidence: Evidence) -> DebriefRecord.Point {
    point(evidence.choice, turn: evidence.turn, points: evidence.points, why: report.words.reason(evidence.reason))
  }

  func point(_ high: HighPoint) -> DebriefRecord.Point {
    let why = PointsText.list(high.points, report.principleNames)
    return point(high.choice, turn: high.turn, points: high.points.reduce(0, +), why: why)
  }

  private func point(_ choice: Choice, turn: Int, points: Int, why: String) -> DebriefRecord.Point {
    DebriefRecord.Point(
      turn: turn, said: report.words.line(of: choice, words: report.debrief.attempt.turns[turn].words),
      move: scenario.manual.moves[report.words.move(of: choice)].id, points: points, why: why,
      caseLine: report.words.caseLine(of: choice))
  }

  func chance(_ alternative: Alternative) -> DebriefRecord.Chance {
    let gain = zip(alternative.betterPoints, alternative.takenPoints).map { $0 - $1 }
    return chance(alternative.better, turn: alternative.turn, gain: gain)
  }

  func chance(_ missed: MissedChance) -> DebriefRecord.Chance {
    chance(missed.intervention, turn: missed.turn, gain: missed.points)
  }

  private func chance(_ better: Int, turn: Int, gain: [Int]) -> DebriefRecord.Chance {
    let taken = report.debrief.attempt.turns[turn]
    let named = zip(report.principleNames, gain).filter { $0.1 != 0 }
    return DebriefRecord.Chance(
      turn: turn, said: taken.choice.map { report.words.line(of: $0, words: taken.words) } ?? "",
      better: scenario.teachingCase.interventions[better].line,
      gain: Dictionary(named.map { ($0.0, $0.1) }) { first, _ in first })
  }

  func fact(_ place: Int) -> DebriefRecord.Hidden {
    let fact = scenario.teachingCase.facts[place]
    return DebriefRecord.Hidden(id: fact.id, text: fact.text, ways: RevealWords(scenario).sentences(for: place))
  }

  func answer(_ outcome: FormulationOutcome) -> DebriefRecord.Answer {
    let ids = { (places: [Int]) in places.map { scenario.manual.patterns[$0].id } }
    return DebriefRecord.Answer(right: ids(outcome.right), missed: ids(outcome.missed), wrong: ids(outcome.wrong))
  }
}
