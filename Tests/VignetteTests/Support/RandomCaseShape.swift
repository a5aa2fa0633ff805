/// How large a random case is, and what it may do.
struct RandomCaseShape {
  /// How many scenes it has.
  let scenes: ClosedRange<Int>
  /// How many interventions a scene has.
  let interventions: ClosedRange<Int>
  /// How many turns it holds.
  let turns: ClosedRange<Int>
  /// How many times more often a scene is led to than an ending.
  var sceneWeight = 1
  /// Where interventions may be on offer again and again.
  var repeats = Repeats.anywhere
  /// Whether interventions lead to later scenes only.
  var leadsForward = false
  /// Whether what runs by itself may lead back, so that scenes can go round.
  var goesRound = false

  /// Whether conditions mostly compare one dynamic with a number, so that few of its values are told apart.
  var asksPlainly = false

  /// Where interventions may be on offer again and again.
  enum Repeats {
    /// Everywhere.
    case anywhere
    /// Nowhere.
    case nowhere
    /// In scenes that surely lead away after some turns.
    case withPatience
  }

  /// A case to be played, not to be explored.
  static let usual = RandomCaseShape(scenes: 2...4, interventions: 2...4, turns: 3...9)

  /// A case of which every path can be gone in a moment: with few turns, which run out; with many, which cannot; with
  /// many and scenes whose patience ends; or one whose scenes go round.
  static func tiny(_ seed: UInt64) -> RandomCaseShape {
    var shape = small(seed)
    shape.asksPlainly = seed / 8 % 3 != 0
    return shape
  }

  private static func small(_ seed: UInt64) -> RandomCaseShape {
    switch seed % 8 {
    case 0...3: RandomCaseShape(scenes: 2...3, interventions: 3...5, turns: 2...5, sceneWeight: 4)
    case 4, 5: RandomCaseShape(scenes: 2...4, interventions: 2...4, turns: 40...40, sceneWeight: 3, repeats: .nowhere)
    case 6:
      RandomCaseShape(
        scenes: 3...4, interventions: 2...4, turns: 40...40, sceneWeight: 5, repeats: .withPatience,
        leadsForward: true)
    default: RandomCaseShape(scenes: 2...3, interventions: 2...4, turns: 2...5, sceneWeight: 4, goesRound: true)
    }
  }
}
