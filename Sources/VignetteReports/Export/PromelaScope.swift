import VignetteEngine
import VignetteVerification

/// What of a case its model tells: the scenes and endings that arrows lead to, and what a state holds.
///
/// A state holds what plain states hold, and whatever else a condition reads once the session has opened; if plain
/// states forgot too much, the model would have more states than they.
struct PromelaScope {
  let scenario: Scenario
  /// What plain states hold.
  let plain: PlainState
  /// The scenes that can be entered as far as arrows tell, in the order of the file.
  let scenes: [Int]
  /// The endings that can be reached as far as arrows tell, in the order of the file.
  let endings: [Int]
  /// The marks that a state holds, the smallest first.
  let marks: [Int]
  /// Whether a state holds the turn.
  let turn: Bool
  /// Whether a state holds the number of ruptures.
  let ruptures: Bool
  /// Whether a step counts ruptures, since something asks for them while the session opens.
  let rupturesWithinStep: Bool
  /// Whether the first scene is entered when the session opens, and never again.
  let opensOnce: Bool

  init(_ scenario: Scenario) {
    self.scenario = scenario
    plain = PlainState(of: scenario)
    var reach = PromelaReach(scenario)
    reach.rules()
    reach.open()
    opensOnce = !reach.scenes.contains(0)
    scenes = reach.scenes.union([0]).sorted()
    endings = reach.endings.sorted()
    marks = reach.marks.union(plain.marks).sorted()
    turn = plain.turn || reach.turn
    ruptures = plain.ruptures || reach.ruptures
    rupturesWithinStep =
      !ruptures && scenario.program.formulas.contains(.ruptures)
  }

  /// Whether a state holds a mark.
  func holds(_ mark: Int) -> Bool { marks.contains(mark) }

  /// Whether a scene is entered only while the session opens.
  func isOnlyOpened(_ scene: Int) -> Bool { scene == 0 && opensOnce }
}
