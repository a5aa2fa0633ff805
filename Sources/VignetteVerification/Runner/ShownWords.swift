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

  /// The next line, behind what was found before, that the same person says, or that is seen; read past it. The one
  /// that shares most words with the pattern is taken.
  mutating func nextLine(like pattern: ShownPattern) -> String? {
    let wanted = Set(PlainText(pattern.part).words)
    var best: (index: Int, shared: Int)?
    for index in events.indices[next...] where pattern.hasSameSpeaker(as: events[index]) {
      let shared = wanted.intersection(PlainText(ShownWords.line(events[index]) ?? "").words).count
      if shared > best?.shared ?? -1 { best = (index, shared) }
    }
    guard let best else { return nil }
    next = best.index + 1
    return ShownWords.line(events[best.index])
  }

  /// All of it, for messages.
  var text: String {
    let lines = events.compactMap { ShownWords.line($0) }
    return lines.isEmpty ? "nothing was said or seen" : lines.joined(separator: " / ")
  }

  /// Something said or seen, as a test would expect it.
  private static func line(_ event: Event) -> String? {
    switch event {
    case .speech(let line):
      let manner = line.manner.map { " (\($0.plain))" } ?? ""
      return "\(line.name)\(manner): \(line.words.plain)"
    case .narration(let prose): return prose.plain.hasPrefix("(") ? prose.plain : "\\\(prose.plain)"
    case .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired,
      .replied, .ranOtherwise, .enteredVisit, .entered, .ended:
      return nil
    }
  }
}

extension ShownPattern {
  /// Whether something said or seen comes from whom is meant.
  func hasSameSpeaker(as event: Event) -> Bool {
    switch event {
    case .speech(let line): line.speaker == speaker
    case .narration: speaker == nil
    case .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired,
      .replied, .ranOtherwise, .enteredVisit, .entered, .ended:
      false
    }
  }

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
