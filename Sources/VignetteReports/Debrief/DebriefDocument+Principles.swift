import VignetteEngine

/// Principles side by side, and the evidence for each.
extension DebriefDocument {
  var principles: [Block] {
    let scores = debrief.scorecard.principles
    let rows = scores.map { row($0) }
    var blocks: [Block] = [
      .heading("The principles, side by side", level: 2),
      .table(titles: ["Principle", "Rating", "Band", "You thought", "Points"], rows: rows),
      .paragraph([Span(measure, .quiet)]),
    ]
    for score in scores where !score.evidence.isEmpty { blocks += evidence(score) }
    return blocks
  }

  private var measure: String {
    let rod =
      switch debrief.scorecard.yardstick.origin {
      case .everyPath: "100 is the most that any path of this case can earn."
      case .pathTaken:
        "The case is too large to explore whole: ratings are measured against what was offered on the path you took."
      }
    return
      "* in focus. \(rod) \(bands) Points are credit less fault, never below 0. Lines are those of the case's file."
  }

  private var bands: String {
    let bands = scenario.manual.bands.dropLast().map { "\($0.name) from \($0.least)" }
    return "It is \(bands.joined(separator: ", "))."
  }

  private func row(_ score: PrincipleScore) -> [Span] {
    let principle = scenario.manual.principles[score.principle]
    let rating = score.rating.map(String.init) ?? "-"
    let own = report.reflection.selfRatings[score.principle].map { scenario.manual.bands[$0].name } ?? "-"
    let points = score.best > 0 ? "\(score.earned) of \(score.best)" : "-"
    return [
      Span((score.isInFocus ? "* " : "  ") + principle.id), Span(rating),
      Span(score.band?.name ?? "not observed", role(of: score)), Span(own), Span(points, .quiet),
    ]
  }

  private func role(of score: PrincipleScore) -> Role {
    guard let band = score.band, let place = scenario.manual.bands.firstIndex(of: band) else { return .quiet }
    if place == 0 { return .good }
    return place == scenario.manual.bands.count - 1 ? .bad : .plain
  }

  private func evidence(_ score: PrincipleScore) -> [Block] {
    let principle = scenario.manual.principles[score.principle]
    let chapter = principle.chapter.map { " (chapter \($0))" } ?? ""
    return [.heading(principle.title + chapter, level: 3)] + score.evidence.map { item($0) }
  }

  private func item(_ evidence: Evidence) -> Block {
    let turn = debrief.attempt.turns[evidence.turn]
    let line = report.words.caseLine(of: evidence.choice).map { ", line \($0)" } ?? ", off the menu"
    return .marked(
      "\(PointsText.signed(evidence.points)) ",
      [
        Span("turn \(evidence.turn)\(line): ", .quiet),
        Span("\"\(report.words.beginning(of: evidence.choice, words: turn.words))\" ", .trainee),
        Span("- " + report.words.reason(evidence.reason)),
      ])
  }

  /// Each attempt's own ratings, where there was more than one.
  var attempts: [Block] {
    let numbers = report.attempts.indices.filter(isWhole).suffix(DebriefDocument.attemptLimit)
    guard numbers.count > 1 else { return [] }
    let rows = names.enumerated().map { place, name in
      [Span(name)] + numbers.map { Span(report.attempts[$0].card.principles[place].rating.map(String.init) ?? "-") }
    }
    return [
      .heading("Your attempts", level: 2),
      .table(titles: ["Principle"] + numbers.map { "Attempt \($0 + 1)" }, rows: rows),
    ]
  }

  /// Whether an attempt is more than a line that was taken back: it ended, went on for some turns, or is the last.
  private func isWhole(_ attempt: Int) -> Bool {
    let tried = report.attempts[attempt].attempt
    return tried.end != nil || tried.turns.count > DebriefDocument.fewTurns || attempt == report.attempts.count - 1
  }

  private static let fewTurns = 5

  /// How many attempts are set side by side: the last ones.
  private static let attemptLimit = 5
}
