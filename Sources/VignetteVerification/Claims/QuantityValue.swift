import VignetteEngine

/// A quantity made ready to be asked of many states.
struct QuantityValue {
  private let reader: FormulaReader
  private let place: Int32

  init(_ quantity: Quantity, _ scenario: Scenario) {
    var formulas: [Formula] = []
    place = FormulaCompiler.compile(quantity, into: &formulas)
    reader = FormulaReader(formulas: formulas, derived: scenario.teachingCase.derived)
  }

  /// What it is in a state.
  func value(in state: FlatState) -> Int { reader.number(place, in: state) }
}
