import VignetteEngine

/// A condition made ready to be asked of many states.
struct ConditionTruth {
  private let reader: FormulaReader
  private let place: Int32

  init(_ condition: Condition, _ scenario: Scenario) {
    var formulas: [Formula] = []
    place = FormulaCompiler.compile(condition, layout: scenario.layout, into: &formulas)
    reader = FormulaReader(formulas: formulas, derived: scenario.teachingCase.derived)
  }

  /// Whether it holds in a state.
  func holds(in state: FlatState) -> Bool { reader.isTrue(place, in: state) }
}
