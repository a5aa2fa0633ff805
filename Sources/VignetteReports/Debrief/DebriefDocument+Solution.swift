import VignetteEngine
import VignetteVerification

/// What was given away turn by turn, and the fewest changes that would have led to a better ending.
extension DebriefDocument {
  var costs: [Block] {
    let costly = report.costs.filter { $0.loss > 0 && $0.better != nil }
    guard !costly.isEmpty else { return [] }
    let dearest = costly.sorted { ($1.loss, $0.turn) < ($0.loss, $1.turn) }.prefix(3)
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
    return [.item(said, level: 0), .item([Span(ProspectWords(report).sentence(cost))], level: 1)]
      + [line].compactMap { $0 }
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
      + "\"\(ending.title)\", a \(ending.outcome.rawValue) ending. No play does with fewer."
    let before = [nil] + change.changes.map { $0 as SmallestChange.Change? }
    return [.paragraph([Span(head)])] + zip(change.changes, before).map { .item(spans($0, after: $1), level: 0) }
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
