/// Reads formulas against a state.
package struct FormulaReader {
  /// The list the places refer to.
  package let formulas: [Formula]
  /// The derived names of the case.
  package let derived: [DerivedValue]

  /// A reader over a list of formulas.
  package init(formulas: [Formula], derived: [DerivedValue]) {
    self.formulas = formulas
    self.derived = derived
  }

  /// Whether the condition at a place holds. A quantity asked as a condition holds where it is not 0.
  func holds(_ place: Int32, in state: some StateStore) -> Bool {
    switch formulas[Int(place)] {
    case .compare(let left, let comparison, let right):
      state.noted(comparison.holds(value(left, in: state), value(right, in: state)), to: place)
    case .not(let inner): !holds(inner, in: state)
    case .and(let left, let right): holds(left, in: state) && holds(right, in: state)
    case .or(let left, let right): holds(left, in: state) || holds(right, in: state)
    case .marked(let mark): state.isMarked(Int(mark))
    case .ruptured(let kind): kind.map { state.rupture == $0 } ?? (state.rupture != nil)
    case .number, .dynamic, .derived, .turn, .ruptures, .plus, .minus, .times:
      state.noted(value(place, in: state) != 0, to: place)
    }
  }

  /// The value of the quantity at a place; 1 or 0 for a condition. Sums and products stay within ±10^12.
  func value(_ place: Int32, in state: some StateStore) -> Int {
    switch formulas[Int(place)] {
    case .number(let number): Int(number)
    case .dynamic(let dynamic): Int(state.value(Int(dynamic)))
    case .derived(let name): derived[Int(name)].mean { state.value($0) }
    case .turn: Int(state.turn)
    case .ruptures: Int(state.ruptures)
    case .plus(let left, let right): bounded(value(left, in: state) + value(right, in: state))
    case .minus(let left, let right): bounded(value(left, in: state) - value(right, in: state))
    case .times(let left, let right): product(value(left, in: state), value(right, in: state))
    case .compare, .not, .and, .or, .marked, .ruptured: holds(place, in: state) ? 1 : 0
    }
  }

  private func product(_ left: Int, _ right: Int) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return bounded(overflow ? ((left < 0) == (right < 0) ? .max : .min) : product)
  }

  private func bounded(_ value: Int) -> Int { min(max(value, -1_000_000_000_000), 1_000_000_000_000) }

  /// Whether the condition at a place holds in a state.
  package func isTrue(_ place: Int32, in state: State) -> Bool { holds(place, in: state) }

  /// The value of the quantity at a place in a state.
  package func number(_ place: Int32, in state: State) -> Int { value(place, in: state) }

  /// Whether the condition at a place holds in a flat state.
  package func isTrue(_ place: Int32, in state: FlatState) -> Bool { holds(place, in: state) }

  /// The value of the quantity at a place in a flat state.
  package func number(_ place: Int32, in state: FlatState) -> Int { value(place, in: state) }
}
