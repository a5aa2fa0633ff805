/// Bodies run.
extension Stepper {
  mutating func run(_ start: Int32) {
    var position = Int(start)
    while let next = execute(scenario.program.instructions[position], at: position) { position = next }
  }

  /// Executes an instruction and gives where to go on; nothing where the body ends.
  mutating func execute(_ instruction: Instruction, at position: Int) -> Int? {
    switch instruction {
    case .end: return nil
    case .lead(let destination):
      kept = destination
      return nil
    case .jump(let target): return Int(target)
    case .test(let formula, let side, let otherwise):
      guard reader.holds(formula, in: step.state) else { return Int(otherwise) }
      tell(.passed(side: Int(side)))
    case .side(let side): tell(.passed(side: Int(side)))
    case .credit(let line): if countsCredit { credit(Int(line)) }
    case .say, .narrate, .vary, .note, .chart: if detail == .all { show(instruction) }
    case .change, .set, .reveal, .rupture, .repair, .critical: if countsEffects { apply(instruction) }
    }
    return position + 1
  }

  mutating func credit(_ line: Int) {
    let credit = scenario.program.credits[line]
    tell(.credited(principle: credit.principle, points: credit.points, reason: .line(line)))
  }

  mutating func show(_ instruction: Instruction) {
    guard let event = scenario.shown(instruction, in: step.state) else { return }
    tell(event)
  }

  mutating func apply(_ instruction: Instruction) {
    switch instruction {
    case .change(let dynamic, let points): change(Int(dynamic), to: Int(step.state.values[Int(dynamic)] + points))
    case .set(let dynamic, let value): change(Int(dynamic), to: Int(value))
    case .reveal(let fact): reveal(Int(fact))
    case .rupture(let kind):
      step.state.rupture = kind
      step.state.ruptures += 1
      tell(.ruptured(kind))
    case .repair: repair()
    case .critical(let line): tell(.failed(.line(Int(line))))
    case .say, .narrate, .vary, .note, .chart, .credit, .test, .side, .jump, .lead, .end: break
    }
  }

  mutating func change(_ dynamic: Int, to value: Int) {
    let before = Int(step.state.values[dynamic])
    let after = scenario.teachingCase.dynamics[dynamic].clamped(value)
    step.state.values[dynamic] = Int32(after)
    tell(.changed(dynamic: dynamic, from: before, to: after))
  }

  mutating func reveal(_ fact: Int) {
    guard !step.state.marks.contains(scenario.layout.revealed(fact)) else { return }
    mark(scenario.layout.revealed(fact))
    tell(.revealed(fact))
  }

  mutating func repair() {
    guard step.state.rupture != nil else { return }
    step.state.rupture = nil
    tell(.repaired)
  }

  mutating func mark(_ mark: Int) { step.state.marks.insert(mark) }

  mutating func tell(_ event: Event) { step.events.append(event) }

  mutating func takeKept() -> Destination? {
    defer { kept = nil }
    return kept
  }
}
