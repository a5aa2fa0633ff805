import VignetteEngine

/// Fills the record of a debrief.
extension DebriefRecord {
  init(_ report: DebriefReport) {
    let debrief = report.debrief
    let scenario = report.scenario
    let fill = DebriefFill(report)
    `case` = scenario.teachingCase.header.id
    title = scenario.teachingCase.header.title
    mode = report.mode.rawValue
    end = scenario.name(of: debrief.attempt.end)
    outcome = fill.outcome
    turns = debrief.attempt.turns.count - 1
    attempts = report.attempts.count
    firstAttempt = fill.ratings(report.attempts[0])
    hints = report.hints
    measuredAgainst = debrief.scorecard.yardstick.origin == .everyPath ? "every path" : "the path taken"
    failures = debrief.scorecard.failures.map { Failure(turn: $0.turn, why: scenario.text(of: $0.reason)) }
    tasks = debrief.tasks.map { fill.task($0) }
    principles = debrief.scorecard.principles.map { fill.rating($0) }
    mean = debrief.scorecard.mean
    courses = ([debrief.courses.main].compactMap { $0 } + debrief.courses.others).map {
      Series(label: $0.label, better: $0.better.rawValue, values: $0.values)
    }
    ruptures = debrief.courses.ruptures.map(\.turn)
    repairs = debrief.courses.repairs
    worked = debrief.worked.map { fill.point($0) }
    otherwise = debrief.otherwise.map { fill.chance($0) }
    missed = debrief.scorecard.missed.map { fill.chance($0) }
    offMenu = debrief.scorecard.offMenu.map { scenario.manual.moves[$0].id }
    unrevealed = debrief.unrevealed.map { fill.fact($0) }
    hidden = scenario.teachingCase.chart.hidden
    feelings = report.reflection.feelings
    formulation = report.formulation.map { fill.answer($0) }
    supervisionQuestion = report.supervisionQuestion
  }
}
