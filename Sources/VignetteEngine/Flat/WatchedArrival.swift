/// A place to watch, and a condition to ask on arriving there.
package struct WatchedArrival: Sendable {
  let place: ClaimPlace
  let unless: Int32?
  let reader: FormulaReader

  /// Watches for arriving at a place; where a condition is given, for arriving while it does not hold.
  package init(_ place: ClaimPlace, unless condition: Condition?, in scenario: Scenario) {
    self.place = place
    var formulas: [Formula] = []
    unless = condition.map { FormulaCompiler.compile($0, layout: scenario.layout, into: &formulas) }
    reader = FormulaReader(formulas: formulas, derived: scenario.teachingCase.derived)
  }

  func isMet(at place: ClaimPlace, in state: FlatState) -> Bool {
    place == self.place && !(unless.map { reader.holds($0, in: state) } ?? false)
  }
}
