/// Compiles conditions and quantities into flat formulas.
package enum FormulaCompiler {
  /// Adds a condition to a list of formulas and gives its place there.
  package static func compile(_ condition: Condition, layout: MarkLayout, into formulas: inout [Formula]) -> Int32 {
    switch condition {
    case .compare(let left, let comparison, let right):
      let leftPlace = compile(left, into: &formulas)
      return add(.compare(leftPlace, comparison, compile(right, into: &formulas)), to: &formulas)
    case .not(let inner):
      return add(.not(compile(inner, layout: layout, into: &formulas)), to: &formulas)
    case .and(let left, let right):
      let leftPlace = compile(left, layout: layout, into: &formulas)
      return add(.and(leftPlace, compile(right, layout: layout, into: &formulas)), to: &formulas)
    case .or(let left, let right):
      let leftPlace = compile(left, layout: layout, into: &formulas)
      return add(.or(leftPlace, compile(right, layout: layout, into: &formulas)), to: &formulas)
    case .visitedScene(let scene): return add(.marked(Int32(layout.visited(scene: scene))), to: &formulas)
    case .visitedVisit(let visit): return add(.marked(Int32(layout.visited(visit: visit))), to: &formulas)
    case .revealed(let fact): return add(.marked(Int32(layout.revealed(fact))), to: &formulas)
    case .chosenMove(let move): return add(.marked(Int32(layout.chosen(move: move))), to: &formulas)
    case .chosenLine(let line): return add(.marked(Int32(layout.taken(line))), to: &formulas)
    case .ruptured(let kind): return add(.ruptured(kind), to: &formulas)
    }
  }

  /// Adds a quantity to a list of formulas and gives its place there.
  package static func compile(_ quantity: Quantity, into formulas: inout [Formula]) -> Int32 {
    switch quantity {
    case .number(let number): return add(.number(Int32(number)), to: &formulas)
    case .dynamic(let dynamic): return add(.dynamic(Int32(dynamic)), to: &formulas)
    case .derived(let derived): return add(.derived(Int32(derived)), to: &formulas)
    case .turn: return add(.turn, to: &formulas)
    case .ruptures: return add(.ruptures, to: &formulas)
    case .plus(let left, let right):
      let leftPlace = compile(left, into: &formulas)
      return add(.plus(leftPlace, compile(right, into: &formulas)), to: &formulas)
    case .minus(let left, let right):
      let leftPlace = compile(left, into: &formulas)
      return add(.minus(leftPlace, compile(right, into: &formulas)), to: &formulas)
    case .times(let left, let right):
      let leftPlace = compile(left, into: &formulas)
      return add(.times(leftPlace, compile(right, into: &formulas)), to: &formulas)
    }
  }

  private static func add(_ formula: Formula, to formulas: inout [Formula]) -> Int32 {
    formulas.append(formula)
    return Int32(formulas.count - 1)
  }
}
