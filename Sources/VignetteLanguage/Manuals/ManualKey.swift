/// What a line at the margin of a manual begins.
enum ManualKey: String, CaseIterable {
  case manual, source, rating, principle, dynamic, derived, move, pattern, phase, term

  /// Whether it declares a thing with an id, and may stand again and again.
  var declares: Bool {
    switch self {
    case .manual, .source, .rating: false
    case .principle, .dynamic, .derived, .move, .pattern, .phase, .term: true
    }
  }
}
