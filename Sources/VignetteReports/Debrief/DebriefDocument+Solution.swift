import VignetteEngine
import VignetteVerification

/// What was given away turn by turn, and the fewest changes that would have led to a better ending.
extension DebriefDocument {
  /// Up to three turns that gave away most, where something on offer would have kept more.
  var dearest: [TurnCost] {
    let costly = report.costs.filter { $0.loss >= DebriefDocument.leastLoss && $0.better != nil }
    return Array(costly.sorted { ($1.loss, $0.turn) < ($0.loss, $1.turn) }.prefix(3))
  }

  /// What a turn must give away to be told: an outcome, or some points of rating in all. Less is no mistake.
  private static let leastLoss = 10

  var costs: [Block] {
    guard !dearest.isEmpty else { return [] }
    return [.heading("The turns that cost most", level: 2), .paragraph([Span(explanation, .quiet)])]
      + dearest.flatMap { blocks($0) }
  }

  private var explanation: String {
    "Found by playing every way on from each of your turns: what could still be reached before it, and what after it."
  }

  private func blocks(_ cost: TurnCost) -> [Block] {
    let kept = cost.better.map { scenario.teachingCase.interventions[$0] }
    let words = report.words.line(of: cost.choice, words: debrief.attempt.turns[cost.turn].words)
    let said = [Span("Turn \(cost.turn): ", .quiet), Span("\"\(words)\"", .trainee)]
    let line = kept.map { better in
      let verb = better.isInward ? "To notice this would have kept more: " : "This would have kept more: "
      return Block.item([Span(verb), Span("\"\(better.line)\"", .good)], level: 1)
    }
    return [.item(said + earned(cost), level: 0), .item([Span(ProspectWords(report).sentence(cost))], level: 1)]
      + [line].compactMap { $0 }
  }

  /// What the turn earned in spite of it, lest it seem all wrong.
  private func earned(_ cost: TurnCost) -> [Span] {
    let points = debrief.attempt.turns[cost.turn].events.points(principles: names.count)
    guard points.reduce(0, +) > 0 else { return [] }
    return [Span(" It earned \(PointsText.list(points, names)); even so it closed something off.")]
  }

  var smallestChanges: [Block] {
    guard !report.changes.isEmpty else { return [] }
    return [.heading("The fewest changes to a better ending", level: 2)] + report.changes.flatMap { blocks($0) }
  }

  private func blocks(_ change: SmallestChange) -> [Block] {
    let ending = scenario.teachingCase.endings[change.ending]
    let count = change.changes.count
    let head =
      "With \(count == 1 ? "one thing" : "\(count) things") otherwise, and all else as you did it, it would have come to "
      + "\"\(ending.title)\", a \(ending.outcome.rawValue) ending. Nothing sound does with fewer."
    let before = [nil] + change.changes.map { $0 as SmallestChange.Change? }
    let items = zip(change.changes, before).map { Block.item(spans($0, after: $1), level: 0) }
    guard count > DebriefDocument.changeLimit else {
      return [.paragraph([Span(head)])] + items + fallenAway(change.fallenAway)
    }
    let rest = "and \(count - DebriefDocument.changesShown) more: it would have been another conversation."
    return [.paragraph([Span(head + " The first are:")])] + items.prefix(DebriefDocument.changesShown)
      + [.item([Span(rest, .quiet)], level: 0)]
  }

  /// How many changes are still told one by one, and how many of more than that.
  private static let changeLimit = 6
  private static let changesShown = 3

  private func fallenAway(_ count: Int) -> [Block] {
    if count == 0 { return [] }
    let turns = count == 1 ? "your last turn falls" : "your last \(count) turns fall"
    return [.item([Span("There it ends: \(turns) away.", .quiet)], level: 0)]
  }

  private func spans(_ change: SmallestChange.Change, after before: SmallestChange.Change?) -> [Span] {
    switch change {
    case .instead(let turn, let choice, let take):
      [
        Span("Turn \(turn), not ", .quiet), Span("\"\(beginning(choice, turn))\"", .trainee), Span(" but "),
        Span("\"\(line(take))\"", .good),
      ]
    case .more(let turn, let take): [Span(place(of: turn, after: before), .quiet), Span("\"\(line(take))\"", .good)]
    case .without(let turn, let choice):
      [Span("Without turn \(turn), ", .quiet), Span("\"\(beginning(choice, turn))\"", .trainee)]
    }
  }

  private func place(of turn: Int, after before: SmallestChange.Change?) -> String {
    if case .more(turn, _) = before { return "then " }
    return turn < debrief.attempt.turns.count ? "Before turn \(turn), also " : "At the end, also "
  }

  private func line(_ intervention: Int) -> String { scenario.teachingCase.interventions[intervention].line }

  private func beginning(_ choice: Choice, _ turn: Int) -> String {
    report.words.beginning(of: choice, words: debrief.attempt.turns[turn].words)
  }
}
