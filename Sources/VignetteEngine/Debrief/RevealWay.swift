package import VignetteSource

/// A way in which a fact comes to light.
package struct RevealWay: Hashable, Sendable {
  /// Where the case reveals it.
  package enum Place: Hashable, Sendable {
    /// Under an intervention, by its place in the case.
    case intervention(Int)
    /// Under a reaction to a move, by the move's place in the manual.
    case reaction(move: Int)
    /// On entering a scene, by its place in the case.
    case scene(Int)
    /// When a scene's patience ends, by its place in the case.
    case otherwise(scene: Int)
    /// On entering a visit, by its place in the case.
    case visit(Int)
    /// At an ending, by its place in the case.
    case ending(Int)
    /// By a rule.
    case rule
    /// At the end of time.
    case outOfTime
  }

  /// Where the case reveals it.
  package let place: Place
  /// What must hold there; empty where nothing is asked.
  package let conditions: [Condition]
  /// The line that reveals it.
  package let range: SourceRange
}
