import VignetteEngine

/// What of a state is kept in one scene, or after the end.
struct KeptState: Hashable {
  /// The marks that are kept, the smallest first.
  var marks: [Int] = []
  /// The dynamics and counts that are kept; with classes where not every value is told apart.
  var values: [KeptValue] = []
  /// How the open rupture is kept.
  var rupture = KeptRupture.none
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

  /// How much of an open rupture is kept.
  enum KeptRupture: Hashable {
    /// Nothing.
    case none
    /// Whether one is open.
    case open
    /// Its kind, too.
    case kind
  }

  /// Keeps what is read.
  init(_ reads: Reads, in scenario: Scenario) {
    marks = reads.marks.members
    values = reads.cuts.enumerated().compactMap { dynamic, cuts in
      KeptState.value(dynamic, cuts, scenario.teachingCase.dynamics[dynamic].bounds)
    }
    rupture = reads.ruptureKind ? .kind : reads.rupture ? .open : .none
    ruptures = reads.ruptures
    turn = reads.turn
  }

  /// Keeps what the stay in a scene needs: how long it has lasted, and whether `otherwise` has run.
  mutating func keepStay(_ scene: SceneEntry) {
    otherwise = scene.otherwise != nil
    sceneTurns = otherwise ? scene.turns ?? 0 : 0
  }

  /// The most values that are put into classes; the values of a wider range are all told apart.
  private static let widest = 10_000

  private static func value(_ dynamic: Int, _ cuts: Cuts, _ bounds: ClosedRange<Int>) -> KeptValue? {
    switch cuts {
    case .all: return KeptValue(dynamic: dynamic, classes: nil)
    case .at(let points):
      guard !points.isEmpty else { return nil }
      guard bounds.count <= widest else { return KeptValue(dynamic: dynamic, classes: nil) }
      let range = Int32(bounds.lowerBound)...Int32(bounds.upperBound)
      return KeptValue(dynamic: dynamic, classes: ValueClasses(cuts: points.sorted(), in: range))
    }
  }
}
