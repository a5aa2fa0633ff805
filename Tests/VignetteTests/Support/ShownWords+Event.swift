import VignetteEngine

extension Event {
  /// What a reader sees of it, as the file would write it; nothing of what is not shown.
  var shownWords: String? {
    switch self {
    case .speech(let line): "\(line.name)\(line.manner.map { " (\($0.plain))" } ?? ""): \(line.words.plain)"
    case .narration(let prose): prose.plain
    case .note(let prose): "note: \(prose.plain)"
    case .charted(let prose): "chart: \(prose.plain)"
    case .variety, .changed, .revealed, .ruptured, .repaired, .credited, .failed, .passed, .fired, .replied,
      .ranOtherwise, .enteredVisit, .entered, .ended:
      nil
    }
  }
}
