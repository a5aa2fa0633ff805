package import VignetteEngine

/// Shows what happened in a turn: the trainee's own words, speech, stage directions, and the coach's notes.
package struct TurnBlocks {
  private let scenario: Scenario
  private let isCoached: Bool

  /// A view of turns of a scenario; with the educator's notes where it is coached.
  package init(_ scenario: Scenario, isCoached: Bool) {
    self.scenario = scenario
    self.isCoached = isCoached
  }

  /// What a turn shows, in order; with its number where it has one.
  package func blocks(of turn: Turn, number: Int? = nil) -> [Block] {
    words(of: turn, number.map { "[\($0)] " } ?? "") + turn.events.flatMap { blocks(of: $0) }
  }

  /// What the trainee did in a turn.
  private func words(of turn: Turn, _ number: String) -> [Block] {
    switch turn.choice {
    case nil: return []
    case .offMenu: return [.dialogue(label: Span(number + "You:", .trainee), [Span(turn.words ?? "", .trainee)])]
    case .intervention(let place):
      let intervention = scenario.teachingCase.interventions[place]
      let label = number + (intervention.isInward ? "You, to yourself:" : "You:")
      return [.dialogue(label: Span(label, .trainee), [Span(turn.words ?? intervention.line, .trainee)])]
    }
  }

  private func blocks(of event: Event) -> [Block] {
    switch event {
    case .speech(let line): return [speech(line)]
    case .narration(let prose): return [.paragraph(prose.spans(.stage))]
    case .note(let prose): return isCoached ? [coach(prose.spans(.coach))] : []
    case .failed(let reason): return isCoached ? [coach([Span("Safety: " + failure(reason), .bad)])] : []
    case .charted(let prose): return [.dialogue(label: Span("Chart:", .quiet), prose.spans(.quiet))]
    case .enteredVisit(let visit): return [.heading(scenario.teachingCase.visits[visit].title, level: 2), .gap]
    case .ended(let end): return self.end(end)
    case .variety, .changed, .revealed, .ruptured, .repaired, .credited, .passed, .fired, .replied, .ranOtherwise,
      .entered:
      return []
    }
  }

  private func speech(_ line: SpokenLine) -> Block {
    let manner = line.manner.map { [Span(" (", .stage)] + $0.spans(.stage) + [Span(")", .stage)] } ?? []
    let role: Role = line.speaker == .trainee ? .trainee : .speech
    let rest = manner + [Span(manner.isEmpty ? "" : ": ", .speaker)] + line.words.spans(spoken: role)
    if manner.isEmpty { return .dialogue(label: Span(line.name + ":", .speaker), rest) }
    return .paragraph([Span(line.name, .speaker)] + rest)
  }

  private func coach(_ spans: [Span]) -> Block { .dialogue(label: Span("Coach:", .coach), spans) }

  private func failure(_ reason: CriticalReason) -> String {
    guard case .requirement(let place) = reason else { return scenario.text(of: reason) }
    let move = scenario.teachingCase.header.requirements[place].move
    return "not done in time: \(scenario.manual.moves[move].title.lowercasedFirst). \(scenario.text(of: reason))"
  }

  private func end(_ end: SessionEnd) -> [Block] {
    let words: String
    switch end {
    case .ending(let ending): words = "The end: \(scenario.teachingCase.endings[ending].title)."
    case .outOfTime: words = "The end: the time is up."
    case .deadEnd: words = "The session stops here: the case offers nothing more to say. (A dead end in the case.)"
    case .goingRound:
      words = "The session stops here: the case goes round without offering anything. (A fault in the case.)"
    }
    return [.gap, .paragraph([Span(words, .heading)])]
  }
}

extension Prose {
  /// The words of a speech as spans of a role; what stands in parentheses is done, and not said.
  fileprivate func spans(spoken role: Role) -> [Span] {
    var isAside = false
    return runs.flatMap { run -> [Span] in
      guard !run.isEmphasised else { return [Span("*\(run.words)*", .emphasis)] }
      var (spans, words): ([Span], String) = ([], "")
      for character in run.words {
        if character == "(", !isAside { (spans, words, isAside) = (spans + [Span(words, role)], "", true) }
        words.append(character)
        if character == ")", isAside { (spans, words, isAside) = (spans + [Span(words, .stage)], "", false) }
      }
      return (spans + [Span(words, isAside ? .stage : role)]).filter { !$0.words.isEmpty }
    }
  }
}
