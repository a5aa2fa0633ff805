import VignetteEngine
import VignetteSource

/// A digest of all that was said and shown in an attempt, by which a record claims what happened. It is made from the
/// words alone, so that a record stays good when a later version lays them out otherwise.
enum TranscriptDigest {
  /// The digest: the same for the same transcript on every machine.
  static func of(_ attempt: Attempt) -> String {
    ContentHash(of: attempt.turns.flatMap { lines(of: $0, attempt.scenario) }.joined(separator: "\n")).description
  }

  private static func lines(of turn: Turn, _ scenario: Scenario) -> [String] {
    [done(in: turn, scenario)].compactMap { $0 } + turn.events.compactMap { line(of: $0, scenario) }
  }

  private static func done(in turn: Turn, _ scenario: Scenario) -> String? {
    switch turn.choice {
    case nil: nil
    case .intervention(let place): "> " + (turn.words ?? scenario.teachingCase.interventions[place].line)
    case .offMenu: "say " + (turn.words ?? "")
    }
  }

  private static func line(of event: Event, _ scenario: Scenario) -> String? {
    switch event {
    case .speech(let line): "\(line.name) (\(line.manner?.plain ?? "")): \(line.words.plain)"
    case .narration(let prose): "(\(prose.plain))"
    case .charted(let prose): "chart: \(prose.plain)"
    case .enteredVisit(let visit): "visit: \(scenario.teachingCase.visits[visit].title)"
    case .ended(let end): "end: \(scenario.name(of: end))"
    case .variety, .note, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired, .replied,
      .ranOtherwise, .entered:
      nil
    }
  }
}
