import VignetteEngine

/// The last of a dialogue, in short lines, with what it did to the patient.
enum DialogueText {
  /// The lines of some turns, the last twelve.
  static func lines(_ attempt: Attempt, turns: Int) -> [String] {
    let view = TurnBlocks(attempt.scenario, isCoached: false)
    let lines = attempt.turns.prefix(turns).flatMap { turn in
      view.blocks(of: turn).compactMap { line($0) } + state(after: turn, attempt.scenario)
    }
    return lines.count > 12 ? ["…"] + lines.suffix(12) : lines
  }

  /// The dynamics after a turn, in brackets: at the opening all, later those that it changed; and facts and ruptures.
  private static func state(after turn: Turn, _ scenario: Scenario) -> [String] {
    let dynamics = scenario.teachingCase.dynamics.enumerated().compactMap { place, dynamic -> String? in
      let (before, after) = (turn.before.values[place], turn.after.values[place])
      if turn.choice == nil { return "\(dynamic.id) \(after)" }
      return before == after ? nil : "\(dynamic.id) \(after)"
    }
    let events = turn.events.compactMap { event -> String? in
      switch event {
      case .revealed(let fact): "\(scenario.teachingCase.facts[fact].id) comes to light"
      case .ruptured(let kind): "rupture \(kind.rawValue)"
      case .repaired: "repair"
      case .speech, .narration, .variety, .note, .charted, .changed, .credited, .failed, .passed, .fired, .replied,
        .ranOtherwise, .entered, .enteredVisit, .ended:
        nil
      }
    }
    let parts = dynamics + events
    return parts.isEmpty ? [] : ["[\(parts.joined(separator: ", "))]"]
  }

  private static func line(_ block: Block) -> String? {
    switch block {
    case .paragraph(let spans): spans.map(\.words).joined()
    case .dialogue(let label, let spans): label.words + " " + spans.map(\.words).joined()
    case .heading(let words, _): words
    case .item, .marked, .table, .picture, .gap: nil
    }
  }
}
