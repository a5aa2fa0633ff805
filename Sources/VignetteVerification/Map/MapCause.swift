/// What makes a play go from one place to another.
package enum MapCause: Hashable, Sendable {
  /// An intervention was taken, by its place in the case.
  case intervention(Int)
  /// A move was said off the menu, by its place in the manual.
  case offMenu(Int)
  /// The scene's `otherwise` ran.
  case otherwise
  /// The scene's own lines lead on when it is entered.
  case entering
  /// The lines of the scene's visit lead on when it is entered.
  case visit
  /// A `whenever` fired, by its place in the case.
  case rule(Int)
  /// The turns of the case were used up.
  case turnsUsedUp

  /// Whether it can happen in any scene, so that a map tells it where it leads to and not where it comes from.
  package var isFromAnywhere: Bool {
    switch self {
    case .rule, .turnsUsedUp: true
    case .intervention, .offMenu, .otherwise, .entering, .visit: false
    }
  }
}
