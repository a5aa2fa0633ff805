/// What of a state is kept in one scene, or after the end.
struct KeptState: Hashable {
  /// The marks that are kept, the smallest first.
  var marks: [Int] = []
  /// The dynamics and counts that are kept; with classes where not every value is told apart.
  var values: [KeptValue] = []
  /// Whether it is kept if a rupture is open, and of which kind.
  var rupture = false
  /// Whether the number of ruptures is kept.
  var ruptures = false
  /// Whether the turn is kept.
  var turn = false
  /// Up to which number the turns spent in the scene are kept; 0 where they are not.
  var sceneTurns: Int32 = 0
  /// Whether it is kept if `otherwise` has run.
  var otherwise = false

  /// A dynamic or count that is kept.
  struct KeptValue: Hashable {
    /// Its place in the case.
    let dynamic: Int
    /// Which values are told apart; nothing where all are.
    let classes: ValueClasses?
  }
}
