/// A moment of a session: all that the case can still read, and no words.
package struct State: Hashable, Sendable {
  /// The scene the session is in, by its place in the case.
  package var scene: Int
  /// How the session ended; nothing while it goes on.
  package var end: SessionEnd?
  /// The values of dynamics and counts.
  package var values: [Int32]
  /// What is taken, visited, revealed, fired and chosen, as `MarkLayout` places it.
  package var marks: Marks
  /// The kind of the open rupture; nothing where none is open.
  package var rupture: RuptureKind?
  /// Ruptures so far.
  package var ruptures: Int32
  /// Spoken interventions so far.
  package var turn: Int32
  /// Spoken interventions since the scene was entered.
  package var sceneTurns: Int32
  /// Whether the scene's `otherwise` has run since the scene was entered.
  package var hasRunOtherwise: Bool

  /// The state before anything is entered.
  package init(_ teachingCase: Case, layout: MarkLayout) {
    scene = 0
    end = nil
    values = teachingCase.dynamics.map { Int32($0.start) }
    marks = Marks(capacity: layout.count)
    rupture = nil
    ruptures = 0
    turn = 0
    sceneTurns = 0
    hasRunOtherwise = false
  }
}
