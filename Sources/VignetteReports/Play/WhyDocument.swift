package import VignetteEngine
package import VignetteSource

/// Why the last turn did what it did, for coached practice.
package struct WhyDocument {
  private let scenario: Scenario
  private let caseFile: SourceFile

  /// Explanations for turns of a scenario whose case stands in a file.
  package init(_ scenario: Scenario, caseFile: SourceFile) {
    self.scenario = scenario
    self.caseFile = caseFile
  }

  /// What a turn did and by which rule.
  package func document(_ turn: Turn) -> Document {
    var document = Document()
    guard let choice = turn.choice else {
      document.say("Nothing has been said yet.")
      return document
    }
    let words = ChoiceWords(scenario, caseFile: caseFile)
    let move = scenario.manual.moves[words.move(of: choice)]
    document.add(.dialogue(label: Span("The move:", .quiet), [Span("\(move.title) (\(move.id)). \(move.means)")]))
    let changes = turn.events.compactMap { change($0) }
    if changes.isEmpty { document.say("Nothing moved.") }
    for change in changes { document.add(.item([Span(change)], level: 0)) }
    let credits = turn.events.compactMap { credit($0, words) }
    if credits.isEmpty { document.say("It earned nothing and cost nothing.") }
    for credit in credits { document.add(.item([Span(credit)], level: 0)) }
    return document
  }

  private func change(_ event: Event) -> String? {
    switch event {
    case .changed(let place, let before, let after):
      guard let label = scenario.teachingCase.dynamics[place].label else { return nil }
      return before == after ? "\(label) stays at its limit, \(after)" : "\(label): \(before) to \(after)"
    case .ruptured(let kind): return "a \(kind.rawValue) rupture opened"
    case .repaired: return "the rupture was repaired"
    case .revealed(let fact): return "it came to light: \(scenario.teachingCase.facts[fact].text)"
    case .speech, .narration, .variety, .note, .charted, .credited, .failed, .passed, .fired, .replied, .ranOtherwise,
      .enteredVisit, .entered, .ended:
      return nil
    }
  }

  private func credit(_ event: Event, _ words: ChoiceWords) -> String? {
    guard case .credited(let principle, let points, let reason) = event else { return nil }
    let title = scenario.manual.principles[principle].title
    return "\(PointsText.signed(points)) \(title): \(words.reason(reason))"
  }
}
