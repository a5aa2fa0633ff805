/// What a line at the margin of a case begins.
enum CaseKey: String, CaseIterable {
  case title, id, summary, phase, level, setting, turns, focus, objectives, required, safety, warnings, authors
  case reviewed, references, language, manual, typed, minutes, patterns, chapters
  case patient, character, dynamics, counts, facts, reactions, whenever
  case outOfTime = "out of time"
  case visit, scene, ending, formulation, debrief

  /// Whether it may stand more than once.
  var repeats: Bool {
    switch self {
    case .character, .whenever, .visit, .scene, .ending: true
    case .title, .id, .summary, .phase, .level, .setting, .turns, .focus, .objectives, .required, .safety, .warnings,
      .authors, .reviewed, .references, .language, .manual, .typed, .minutes, .patterns, .chapters, .patient,
      .dynamics, .counts, .facts,
      .reactions, .outOfTime, .formulation, .debrief:
      false
    }
  }

  /// Whether a colon follows it.
  var takesColon: Bool { self != .whenever && self != .outOfTime }

  /// Whether lines may stand under it.
  var takesLines: Bool {
    switch self {
    case .title, .id, .summary, .phase, .level, .setting, .turns, .language, .manual, .typed, .minutes, .character:
      false
    case .focus, .objectives, .required, .safety, .warnings, .authors, .reviewed, .references, .patterns, .chapters,
      .patient, .dynamics,
      .counts, .facts, .reactions, .whenever, .outOfTime, .visit, .scene, .ending, .formulation, .debrief:
      true
    }
  }
}
