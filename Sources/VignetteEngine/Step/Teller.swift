/// Whom a step tells what happens, as it happens.
protocol Teller {
  /// How the state is kept.
  associatedtype Store: StateStore

  /// An instruction shows words, at a moment.
  mutating func show(_ instruction: Instruction, in state: Store)
  /// A dynamic was changed by an instruction; `to` is what it is after clamping.
  mutating func changed(_ dynamic: Int, from: Int32, to: Int32, by instruction: Int)
  /// A fact came to light.
  mutating func revealed(_ fact: Int)
  /// A rupture opened.
  mutating func ruptured(_ kind: RuptureKind, by instruction: Int)
  /// The open rupture was closed.
  mutating func repaired()
  /// Points were earned or cost.
  mutating func credited(_ weight: MoveWeight, _ reason: CreditReason)
  /// A safety failure.
  mutating func failed(_ reason: CriticalReason)
  /// A condition of an `if` or a rule, by its place in the program, is asked at a moment.
  func asked(_ condition: Int32, in state: Store)
  /// A side of an `if` was passed.
  mutating func passed(side: Int)
  /// A rule fired.
  mutating func fired(rule: Int)
  /// The answer of a move said off the menu ran.
  mutating func replied(move: Int)
  /// The `otherwise` of a scene ran.
  mutating func ranOtherwise(scene: Int)
  /// A visit's body was entered.
  mutating func enteredVisit(_ visit: Int)
  /// A scene or an ending was entered.
  mutating func entered(_ destination: Destination)
  /// Something was arrived at, before any body runs there.
  mutating func arrived(at place: ClaimPlace, in state: Store)
  /// The session ended.
  mutating func ended(_ end: SessionEnd)
}

extension Teller {
  /// Mostly nobody wants to know.
  func asked(_ condition: Int32, in state: Store) {}
}
