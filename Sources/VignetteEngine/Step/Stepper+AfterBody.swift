/// What follows the body of an intervention: rules, the end of time, what was kept, the offer.
extension Stepper {
  mutating func goOn() {
    lookAtRules()
    if isOutOfTime { return runOutOfTime() }
    if let next = takeKept() { enterAndLookAtRules(next) }
    offer(looksAtRules: true)
  }

  var isOutOfTime: Bool {
    guard step.state.turn >= scenario.teachingCase.header.turns else { return false }
    if case .ending = kept { return false }
    return true
  }

  mutating func runOutOfTime() {
    kept = nil
    arrive(.outOfTime)
    run(scenario.program.outOfTime)
    end(.outOfTime)
  }

  /// The first rule that holds and has not fired runs; where it leads replaces what was kept.
  mutating func lookAtRules() {
    guard step.state.end == nil else { return }
    for (rule, condition) in scenario.program.ruleConditions.enumerated()
    where !step.state.marks.contains(scenario.layout.fired(rule)) && reader.holds(condition, in: step.state) {
      mark(scenario.layout.fired(rule))
      tell(.fired(rule: rule))
      return run(scenario.program.rules[rule])
    }
  }
}
