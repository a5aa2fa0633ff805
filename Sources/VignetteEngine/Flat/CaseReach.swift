/// What of a case some steps reached.
package struct CaseReach: Sendable, Equatable {
  private let layout: ReachLayout
  private var flags: [Bool]

  /// Nothing reached yet.
  package init(_ scenario: Scenario) {
    layout = ReachLayout(scenario)
    flags = [Bool](repeating: false, count: layout.count)
  }

  /// Adds what a tally saw.
  package mutating func formUnion(_ tally: FlatTally) {
    for index in flags.indices where tally.flags[index] { flags[index] = true }
  }

  /// Whether an intervention was on offer.
  package func offered(_ intervention: Int) -> Bool { flags[layout.offered + intervention] }

  /// Whether a side of an `if` was passed, by its place in the program.
  package func side(_ side: Int) -> Bool { flags[layout.sides + side] }

  /// Whether a rule fired.
  package func rule(_ rule: Int) -> Bool { flags[layout.rules + rule] }

  /// Whether the answer to a move said off the menu ran.
  package func reply(to move: Int) -> Bool { flags[layout.replies + move] }

  /// Whether the `otherwise` of a scene ran.
  package func otherwise(of scene: Int) -> Bool { flags[layout.otherwises + scene] }

  /// Whether a scene's body ran.
  package func scene(_ scene: Int) -> Bool { flags[layout.scenes + scene] }

  /// Whether a visit's body ran.
  package func visit(_ visit: Int) -> Bool { flags[layout.visits + visit] }

  /// Whether an ending was reached.
  package func ending(_ ending: Int) -> Bool { flags[layout.endings + ending] }

  /// Whether a fact came to light.
  package func fact(_ fact: Int) -> Bool { flags[layout.facts + fact] }

  /// Whether an instruction, by its place in the program, changed anything.
  package func effect(_ instruction: Int) -> Bool { flags[layout.effects + instruction] }

  /// Whether an instruction was to change a dynamic and found it at its limit.
  package func idleEffect(_ instruction: Int) -> Bool { flags[layout.idleEffects + instruction] }
}
