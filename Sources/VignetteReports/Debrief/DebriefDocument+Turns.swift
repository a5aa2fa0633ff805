import VignetteEngine
import VignetteVerification

/// What worked, what to try otherwise, what was missed.
extension DebriefDocument {
  var worked: [Block] {
    guard !debrief.worked.isEmpty else { return [] }
    return [.heading("What worked", level: 2)]
      + debrief.worked.map { point in
        .item(
          said(point.turn, point.choice) + [Span(" It earned \(PointsText.list(point.points, names)).")], level: 0)
      }
  }

  var otherwise: [Block] {
    guard !debrief.otherwise.isEmpty else { return [] }
    return [.heading("To try otherwise", level: 2)] + debrief.otherwise.flatMap { blocks($0) }
  }

  private func blocks(_ alternative: Alternative) -> [Block] {
    let better = scenario.teachingCase.interventions[alternative.better]
    let verb = better.isInward ? "You could have noticed: " : "On offer was: "
    let change = StateDifference(scenario).sentence(from: alternative.afterTaken, to: alternative.afterBetter)
    let cost = PointsText.list(alternative.takenPoints, names)
    let gain = PointsText.list(alternative.betterPoints, names)
    return [
      .item(said(alternative.turn, alternative.taken) + [Span(" It brought \(cost).")], level: 0),
      .item([Span(verb), Span("\"\(better.line)\"", .good), Span(" It would have brought \(gain).")], level: 1),
      .item([Span(change)], level: 1),
      .item([Span("To try it, go back to turn \(alternative.turn).", .quiet)], level: 1),
    ]
  }

  private func said(_ turn: Int, _ choice: Choice) -> [Span] {
    let words = report.words.line(of: choice, words: debrief.attempt.turns[turn].words)
    return [Span("Turn \(turn): ", .quiet), Span("\"\(words)\"", .trainee)]
  }

  /// Other chances, beside those already told.
  var missed: [Block] {
    let told = Set(debrief.otherwise.map(\.better) + dearest.compactMap(\.better))
    let rest = debrief.scorecard.missed.filter { !told.contains($0.intervention) }
    guard !rest.isEmpty else { return [] }
    let shown = rest.sorted { ($1.total, $0.turn) < ($0.total, $1.turn) }.prefix(5)
    let items = shown.sorted { ($0.turn, $0.intervention) < ($1.turn, $1.intervention) }.map { chance in
      let line = scenario.teachingCase.interventions[chance.intervention].line
      return Block.item(
        [
          Span("Turn \(chance.turn): ", .quiet), Span("\"\(line)\""),
          Span(" \(PointsText.list(chance.points, names))", .quiet),
        ],
        level: 0)
    }
    return [.heading("Also on offer, and not taken", level: 2)] + items
  }

  /// What was said off the menu; after an exam, which tells nothing on the way, whatever was said in other words than
  /// those of the case, each with what it was taken for.
  var inOwnWords: [Block] {
    let items = debrief.attempt.turns.enumerated().compactMap { index, turn -> Block? in
      guard let choice = turn.choice, let taken = takenFor(choice, turn) else { return nil }
      return .item(said(index, choice) + [Span(" It was taken for this: \(taken)")], level: 0)
    }
    let heading = report.mode == .exam ? "Said in your own words" : "Said off the menu"
    return items.isEmpty ? [] : [.heading(heading, level: 2)] + items
  }

  private func takenFor(_ choice: Choice, _ turn: Turn) -> String? {
    switch choice {
    case .offMenu(let move): "\(scenario.manual.moves[move].title)."
    case .intervention(let place):
      report.mode == .exam && turn.words != nil ? "\"\(scenario.teachingCase.interventions[place].line)\"" : nil
    }
  }

  /// The educator's notes on what was done, turn by turn.
  var notes: [Block] {
    let items = debrief.attempt.turns.enumerated().flatMap { index, turn in
      turn.notes.map { note in
        let said = turn.choice.map { "\"\(report.words.beginning(of: $0, words: turn.words))\" " } ?? ""
        return Block.item(
          [Span("Turn \(index): ", .quiet), Span(said, .trainee)] + note.spans(.coach), level: 0)
      }
    }
    return items.isEmpty ? [] : [.heading("The educator's notes", level: 2)] + items
  }
}

extension Turn {
  /// The educator's notes told in it.
  var notes: [Prose] { events.compactMap { if case .note(let prose) = $0 { prose } else { nil } } }
}
