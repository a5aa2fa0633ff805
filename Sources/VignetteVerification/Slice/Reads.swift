package import VignetteEngine

/// What of a state is read: by a condition, a body, or everything that can still happen.
package struct Reads: Hashable, Sendable {
  /// The marks that are read.
  package var marks: Marks
  /// Of each dynamic and count, by place, which values are told apart.
  var cuts: [Cuts]
  /// Whether it is read if a rupture is open.
  package var rupture = false
  /// Whether it is read of which kind the open rupture is.
  package var ruptureKind = false
  /// Whether the number of ruptures is read.
  package var ruptures = false
  /// Whether the turn is read.
  package var turn = false

  /// Nothing of a scenario's states read yet.
  package init(_ scenario: Scenario) {
    marks = Marks(capacity: scenario.layout.count)
    cuts = scenario.teachingCase.dynamics.map { _ in Cuts.none }
  }

  /// Adds what another reads.
  package mutating func formUnion(_ other: Reads) {
    marks.formUnion(other.marks)
    cuts.formUnion(other.cuts)
    rupture = rupture || other.rupture
    ruptureKind = ruptureKind || other.ruptureKind
    ruptures = ruptures || other.ruptures
    turn = turn || other.turn
  }

  /// Reads a dynamic or count whole.
  package mutating func readWhole(_ dynamic: Int) { cuts[dynamic] = .all }

  /// Adds what a condition outside the program reads.
  package mutating func read(_ condition: Condition, in scenario: Scenario) {
    var formulas: [Formula] = []
    let place = FormulaCompiler.compile(condition, layout: scenario.layout, into: &formulas)
    read(place, of: formulas, scenario)
  }

  /// Adds what a quantity outside the program reads.
  package mutating func read(_ quantity: Quantity, in scenario: Scenario) {
    var formulas: [Formula] = []
    let place = FormulaCompiler.compile(quantity, into: &formulas)
    readWhole(place, of: formulas, scenario)
  }
}
