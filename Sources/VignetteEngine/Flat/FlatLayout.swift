/// Where each part of a state stands among the cells of a flat one.
package struct FlatLayout: Hashable, Sendable {
  /// The first cell of the values of dynamics and counts.
  package let values: Int
  /// The first cell of the marks, 32 to a cell.
  package let marks: Int
  /// How many cells there are.
  package let count: Int

  /// The scene.
  package static let scene = 0
  /// How the session ended, as `FlatEnd` writes it.
  package static let end = 1
  /// Spoken interventions so far.
  package static let turn = 2
  /// Spoken interventions since the scene was entered.
  package static let sceneTurns = 3
  /// 1 if the scene's `otherwise` has run since the scene was entered.
  package static let hasRunOtherwise = 4
  /// The open rupture: 0 none, 1 withdrawal, 2 confrontation.
  package static let rupture = 5
  /// Ruptures so far.
  package static let ruptures = 6

  /// The layout for a case.
  package init(_ scenario: Scenario) { self = scenario.tables.flat }

  /// The layout for some dynamics and marks.
  init(dynamics: Int, marks: Int) {
    values = FlatLayout.ruptures + 1
    self.marks = values + dynamics
    count = self.marks + (marks + 31) / 32
  }
}
