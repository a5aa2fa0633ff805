/// Bodies run.
extension Stepper {
  mutating func run(_ start: Int32) {
    var position = Int(start)
    while let next = execute(tables.instructions[position], at: position) { position = next }
  }

  /// Executes an instruction and gives where to go on; nothing where the body ends.
  private mutating func execute(_ instruction: Instruction, at position: Int) -> Int? {
    switch instruction {
    case .end: return nil
    case .lead(let destination):
      kept = destination
      return nil
    case .jump(let target): return Int(target)
    case .test(let formula, let side, let otherwise):
      teller.asked(formula, in: state)
      guard holds(formula) else { return Int(otherwise) }
      teller.passed(side: Int(side))
    case .side(let side): teller.passed(side: Int(side))
    case .credit(let line): if countsCredit { teller.credited(tables.credits[Int(line)], .line(Int(line))) }
    case .say, .narrate, .vary, .note, .chart: teller.show(instruction, in: state)
    case .change, .set, .reveal, .rupture, .repair, .critical: if countsEffects { apply(instruction, at: position) }
    }
    return position + 1
  }

  private mutating func apply(_ instruction: Instruction, at position: Int) {
    switch instruction {
    case .change(let dynamic, let points): change(Int(dynamic), to: state.value(Int(dynamic)) + points, position)
    case .set(let dynamic, let value): change(Int(dynamic), to: value, position)
    case .reveal(let fact): reveal(Int(fact))
    case .rupture(let kind):
      state.rupture = kind
      state.ruptures += 1
      teller.ruptured(kind, by: position)
    case .repair: repair()
    case .critical(let line): teller.failed(.line(Int(line)))
    case .say, .narrate, .vary, .note, .chart, .credit, .test, .side, .jump, .lead, .end: break
    }
  }

  private mutating func change(_ dynamic: Int, to value: Int32, _ position: Int) {
    let before = state.value(dynamic)
    let bounds = tables.bounds[dynamic]
    let after = min(max(value, bounds.lowerBound), bounds.upperBound)
    state.setValue(dynamic, after)
    teller.changed(dynamic, from: before, to: after, by: position)
  }

  private mutating func reveal(_ fact: Int) {
    let mark = tables.layout.revealed(fact)
    guard !state.isMarked(mark) else { return }
    state.mark(mark)
    teller.revealed(fact)
  }

  private mutating func repair() {
    guard state.rupture != nil else { return }
    state.rupture = nil
    teller.repaired()
  }
}
