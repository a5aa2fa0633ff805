import VignetteEngine

/// What was said and seen between a step and the next offer, read along from the beginning.
struct ShownWords {
  private let events: [Event]
  private var next = 0

  init(_ turns: ArraySlice<Turn>) {
    events = turns.flatMap(\.events).filter { event in
      switch event {
      case .speech, .narration: true
      case .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired,
        .replied, .ranOtherwise, .enteredVisit, .entered, .ended:
        false
      }
    }
  }

  /// Finds a pattern behind what was found before, and moves past it.
  mutating func advance(past pattern: ShownPattern) -> Bool {
    guard let found = events[next...].firstIndex(where: { pattern.matches($0) }) else { return false }
    next = found + 1
    return true
  }

  /// Whether a pattern occurs anywhere.
  func contains(_ pattern: ShownPattern) -> Bool { events.contains { pattern.matches($0) } }

  /// All of it, for messages.
  var text: String {
    let lines = events.compactMap { event -> String? in
      switch event {
      case .speech(let line):
        let manner = line.manner.map { " (\($0.plain))" } ?? ""
        return "\(line.name)\(manner): \(line.words.plain)"
      case .narration(let prose): return prose.plain
      case .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired,
        .replied, .ranOtherwise, .enteredVisit, .entered, .ended:
        return nil
      }
    }
    return lines.isEmpty ? "nothing was said or seen" : lines.joined(separator: " / ")
  }
}

extension ShownPattern {
  /// Whether something said or seen is what is meant.
  func matches(_ event: Event) -> Bool {
    switch event {
    case .speech(let line):
      guard line.speaker == speaker else { return false }
      let mannerFits = manner.map { PlainText($0) == PlainText(line.manner?.plain ?? "") } ?? true
      return mannerFits && PlainText(line.words.plain).contains(PlainText(part))
    case .narration(let prose): return speaker == nil && PlainText(prose.plain).contains(PlainText(part))
    case .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired,
      .replied, .ranOtherwise, .enteredVisit, .entered, .ended:
      return false
    }
  }
}
