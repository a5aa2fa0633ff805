package import VignetteEngine

/// What of a state is read: by a condition, a body, or everything that can still happen.
package struct Reads: Hashable, Sendable {
  /// The marks that are read.
  package var marks: Marks
  /// The dynamics and counts whose values are read, by place.
  package var values: Set<Int> = []
  /// Whether it is read if a rupture is open, and of which kind.
  package var rupture = false
  /// Whether the number of ruptures is read.
  package var ruptures = false
  /// Whether the turn is read.
  package var turn = false

  /// Nothing read yet.
  package init(capacity: Int) { marks = Marks(capacity: capacity) }

  /// Adds what another reads.
  package mutating func formUnion(_ other: Reads) {
    marks.formUnion(other.marks)
    values.formUnion(other.values)
    rupture = rupture || other.rupture
    ruptures = ruptures || other.ruptures
    turn = turn || other.turn
  }

  /// Adds what a formula reads.
  mutating func read(_ place: Int32, of formulas: [Formula], _ scenario: Scenario) {
    switch formulas[Int(place)] {
    case .number: break
    case .dynamic(let dynamic): values.insert(Int(dynamic))
    case .derived(let name): values.formUnion(scenario.teachingCase.derived[Int(name)].parts)
    case .turn: turn = true
    case .ruptures: ruptures = true
    case .marked(let mark): marks.insert(Int(mark))
    case .ruptured: rupture = true
    case .not(let inner): read(inner, of: formulas, scenario)
    case .plus(let left, let right), .minus(let left, let right), .times(let left, let right),
      .compare(let left, _, let right), .and(let left, let right), .or(let left, let right):
      read(left, of: formulas, scenario)
      read(right, of: formulas, scenario)
    }
  }

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
    read(place, of: formulas, scenario)
  }
}
