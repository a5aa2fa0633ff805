/// Something that states tell apart, and how many times as many states there are for it.
package struct SizeCause: Hashable, Sendable {
  /// What of a state it is.
  package enum Part: Hashable, Sendable {
    /// The value of a dynamic or count.
    case dynamic(Int)
    /// Which once-only lines of a scene were taken.
    case lines(scene: Int)
    /// Which facts are known.
    case facts
    /// Which moves were chosen.
    case moves
    /// Which rules have fired.
    case rules
    /// Which scenes and visits were entered.
    case visited
    /// Which moves were said off the menu.
    case saidOffMenu
    /// The turn.
    case turn
    /// The turns spent in the scene.
    case sceneTurns
    /// Ruptures.
    case rupture
  }

  /// What it is.
  package let part: Part
  /// States over states that differ without it; 1 where it tells nothing apart.
  package let factor: Double
}
