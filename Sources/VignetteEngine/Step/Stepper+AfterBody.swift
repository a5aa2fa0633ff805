/// What follows the body of an intervention: rules, the end of time, what was kept, the offer.
extension Stepper {
  mutating func goOn() {
    lookAtRules()
    if isOutOfTime { return runOutOfTime() }
    if let next = takeKept() { enterAndLookAtRules(next, looksAtRules: true) }
    offer(looksAtRules: true)
  }

  private var isOutOfTime: Bool {
    guard state.hasReached(turn: tables.turns) else { return false }
    if case .ending = kept { return false }
    return true
  }

  private mutating func runOutOfTime() {
    kept = nil
    teller.arrived(at: .outOfTime, in: state)
    run(tables.outOfTime)
    end(.outOfTime)
  }

  /// The first rule that holds and has not fired runs; where it leads replaces what was kept.
  mutating func lookAtRules() {
    guard state.end == nil else { return }
    for rule in tables.rules.indices {
      let fired = tables.layout.fired(rule)
      guard !state.isMarked(fired) else { continue }
      teller.asked(tables.ruleConditions[rule], in: state)
      guard holds(tables.ruleConditions[rule]) else { continue }
      state.mark(fired)
      teller.fired(rule: rule)
      return run(tables.rules[rule])
    }
  }

  /// Whether a condition of the program holds now.
  func holds(_ formula: Int32) -> Bool {
    FormulaReader(formulas: tables.formulas, derived: tables.derived).holds(formula, in: state)
  }
}
