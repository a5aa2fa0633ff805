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
    end = debrief.attempt.end.map { scenario.name(of: $0) }
    outcome = fill.outcome
    turns = debrief.attempt.turns.count - 1
    attempts = report.attempts.map { fill.attempt($0) }
    hints = report.hints
    measuredAgainst = debrief.scorecard.yardstick.origin == .everyPath ? "every path" : "the path taken"
    failures = debrief.scorecard.failures.map { fill.failure($0) }
    tasks = debrief.tasks.map { fill.task($0) }
    principles = debrief.scorecard.principles.map { fill.rating($0) }
    mean = debrief.scorecard.mean
    courses = ([debrief.courses.main].compactMap { $0 } + debrief.courses.others).map { fill.series($0) }
    ruptures = debrief.courses.ruptures.map { Rupture(turn: $0.turn, kind: $0.kind.rawValue) }
    repairs = debrief.courses.repairs
    worked = debrief.worked.map { fill.success($0) }
    otherwise = debrief.otherwise.map { fill.chance($0) }
    costs = report.costs.map { fill.cost($0) }
    smallestChanges = report.changes.map { fill.changes($0) }
    missed = debrief.scorecard.missed.map { fill.chance($0) }
    offMenu = fill.offMenu
    notes = fill.notes
    unrevealed = debrief.unrevealed.map { fill.fact($0) }
    hidden = scenario.teachingCase.chart.hidden
    feelings = report.reflection.feelings
    formulation = report.formulation.flatMap { fill.answer($0) }
    supervisionQuestion = report.supervisionQuestion
  }
}
