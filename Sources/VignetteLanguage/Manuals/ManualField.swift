/// What a line under a declaration of a manual tells.
enum ManualField: String, CaseIterable {
  case chapter, source, means, checklist, inward, serves, violates, phrases, kind, tasks, name
  case reply = "default"

  /// What declarations it can stand under.
  var owners: Set<ManualKey> {
    switch self {
    case .source: [.principle, .dynamic, .derived, .move, .pattern, .phase, .term]
    case .means: [.principle, .dynamic, .derived, .move, .pattern, .phase]
    case .chapter: [.principle, .pattern, .phase]
    case .checklist: [.principle]
    case .inward, .serves, .violates, .phrases, .reply: [.move]
    case .kind: [.pattern]
    case .tasks: [.phase]
    case .name: [.term]
    }
  }

  /// Whether lines may stand under it.
  var takesLines: Bool {
    switch self {
    case .checklist, .phrases, .tasks, .reply: true
    case .chapter, .source, .means, .inward, .serves, .violates, .kind, .name: false
    }
  }
}
