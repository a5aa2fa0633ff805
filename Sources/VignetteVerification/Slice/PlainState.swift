package import VignetteEngine

/// What of a case's states their plain form holds, for others that explore the same states.
///
/// The place and every dynamic and count are always held; what is named here is held beside them.
package struct PlainState: Sendable {
  /// What is held of a stay in one scene.
  package struct Stay: Hashable, Sendable {
    /// Whether it is held if `otherwise` has run.
    package let otherwise: Bool
    /// Up to which number the turns spent in the scene are held; 0 where they are not.
    package let turns: Int32
  }

  /// The marks that are held, the smallest first.
  package let marks: [Int]
  /// Whether the open rupture and its kind are held.
  package let rupture: Bool
  /// Whether the number of ruptures is held.
  package let ruptures: Bool
  /// Whether the turn is held.
  package let turn: Bool
  /// What is held of a stay in each scene; after the end nothing of it is.
  package let stays: [Stay]

  /// What the states hold that `vignette explore --plain` explores.
  package init(of scenario: Scenario) {
    let (scenes, kept) = PlainSlice.kept(scenario, for: .safety(scenario))
    marks = kept.marks
    rupture = kept.rupture != .none
    ruptures = kept.ruptures
    turn = kept.turn
    stays = scenes.map { Stay(otherwise: $0.otherwise, turns: $0.sceneTurns) }
  }
}
