import VignetteEngine
import VignetteVerification

/// What turns gave away and the fewest changes, as parts of the record.
extension DebriefFill {
  func cost(_ cost: TurnCost) -> DebriefRecord.Cost {
    DebriefRecord.Cost(
      turn: cost.turn, before: prospect(cost.before), after: prospect(cost.after),
      better: cost.better.map { scenario.teachingCase.interventions[$0].line })
  }

  private func prospect(_ prospect: Prospect) -> DebriefRecord.Prospect {
    let pairs = zip(report.focus, prospect.ratings).compactMap { principle, rating in
      rating.map { (scenario.manual.principles[principle].id, $0) }
    }
    return DebriefRecord.Prospect(
      outcome: prospect.outcome?.rawValue, ratings: Dictionary(pairs) { first, _ in first })
  }

  func changes(_ change: SmallestChange) -> DebriefRecord.Changes {
    let ending = scenario.teachingCase.endings[change.ending]
    return DebriefRecord.Changes(
      ending: ending.title, outcome: ending.outcome.rawValue, changes: change.changes.map { self.change($0) },
      fallenAway: change.fallenAway)
  }

  private func change(_ change: SmallestChange.Change) -> DebriefRecord.Change {
    switch change {
    case .instead(let turn, let choice, let take):
      DebriefRecord.Change(kind: "instead", turn: turn, said: said(choice, turn), take: line(take))
    case .more(let turn, let take): DebriefRecord.Change(kind: "more", turn: turn, said: nil, take: line(take))
    case .without(let turn, let choice):
      DebriefRecord.Change(kind: "without", turn: turn, said: said(choice, turn), take: nil)
    }
  }

  private func line(_ intervention: Int) -> String { scenario.teachingCase.interventions[intervention].line }
}
