/// What a step reads and writes of a state, however the state is kept.
protocol StateStore {
  /// The scene the session is in.
  var scene: Int { get set }
  /// How the session ended; nothing while it goes on.
  var end: SessionEnd? { get set }
  /// The kind of the open rupture.
  var rupture: RuptureKind? { get set }
  /// Ruptures so far.
  var ruptures: Int32 { get set }
  /// Spoken interventions so far.
  var turn: Int32 { get set }
  /// Spoken interventions since the scene was entered.
  var sceneTurns: Int32 { get set }
  /// Whether the scene's `otherwise` has run since the scene was entered.
  var hasRunOtherwise: Bool { get set }
  /// The value of a dynamic or count.
  func value(_ dynamic: Int) -> Int32
  /// Gives a dynamic or count a value.
  mutating func setValue(_ dynamic: Int, _ value: Int32)
  /// Whether a mark is set.
  func isMarked(_ mark: Int) -> Bool
  /// Sets a mark.
  mutating func mark(_ mark: Int)
  /// Whether so many interventions were spoken so far.
  func hasReached(turn: Int32) -> Bool
  /// Whether so many were spoken since the scene was entered.
  func hasStayed(turns: Int32) -> Bool
  /// Is told what was answered to a comparison, by its place among the formulas, and gives the answer on.
  func noted(_ answer: Bool, to formula: Int32) -> Bool
}

extension StateStore {
  func hasReached(turn: Int32) -> Bool { self.turn >= turn }
  func hasStayed(turns: Int32) -> Bool { sceneTurns >= turns }
  func noted(_ answer: Bool, to formula: Int32) -> Bool { answer }
}

extension State: StateStore {
  func value(_ dynamic: Int) -> Int32 { values[dynamic] }
  mutating func setValue(_ dynamic: Int, _ value: Int32) { values[dynamic] = value }
  func isMarked(_ mark: Int) -> Bool { marks.contains(mark) }
  mutating func mark(_ mark: Int) { marks.insert(mark) }
}
