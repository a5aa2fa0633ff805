extension Scenario {
  /// Whether a condition of the program holds in a state.
  package func holds(_ formula: Int32, in state: State) -> Bool {
    FormulaReader(formulas: program.formulas, derived: teachingCase.derived).holds(formula, in: state)
  }

  /// Whether a condition that is not part of the program holds in a state.
  package func holds(_ condition: Condition, in state: State) -> Bool {
    var formulas: [Formula] = []
    let place = FormulaCompiler.compile(condition, layout: layout, into: &formulas)
    return FormulaReader(formulas: formulas, derived: teachingCase.derived).holds(place, in: state)
  }

  /// The value of a quantity in a state.
  package func value(of quantity: Quantity, in state: State) -> Int {
    var formulas: [Formula] = []
    let place = FormulaCompiler.compile(quantity, into: &formulas)
    return FormulaReader(formulas: formulas, derived: teachingCase.derived).value(place, in: state)
  }

  /// The words of a text at a moment, its values filled in.
  package func prose(_ text: Text, in state: State) -> Prose {
    Prose(
      text.parts.map { part in
        switch part.content {
        case .words(let words): ProseRun(words, isEmphasised: part.isEmphasised)
        case .value(let quantity):
          ProseRun(String(value(of: quantity, in: state)), isEmphasised: part.isEmphasised)
        }
      })
  }
}
