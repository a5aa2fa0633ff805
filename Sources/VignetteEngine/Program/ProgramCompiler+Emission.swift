/// Turns lines into instructions.
extension ProgramCompiler {
  mutating func emit(_ body: Body) -> Int32 {
    let start = Int32(program.instructions.count)
    emit(body.statements)
    append(.end)
    return start
  }

  private mutating func emit(_ statements: [Statement]) {
    for statement in statements { emit(statement) }
  }

  private mutating func emit(_ statement: Statement) {
    place = statement.range
    switch statement.kind {
    case .speech(let speech): append(.say(place(of: speech, in: \.speeches)))
    case .narration(let text): append(.narrate(place(of: text, in: \.texts)))
    case .chart(let text): append(.chart(place(of: text, in: \.texts)))
    case .note(let text): append(.note(place(of: text, in: \.texts)))
    case .change(let dynamic, let points): append(.change(dynamic: Int32(dynamic), by: Int32(points)))
    case .set(let dynamic, let value): append(.set(dynamic: Int32(dynamic), to: Int32(value)))
    case .reveal(let fact): append(.reveal(Int32(fact)))
    case .rupture(let kind): append(.rupture(kind))
    case .repair: append(.repair)
    case .credit(let principle, let points, let why):
      let line = CreditLine(principle: principle, points: points, why: why, range: statement.range)
      append(.credit(once(line, of: statement, in: \.credits)))
    case .noCredit: break
    case .critical(let why):
      let line = CriticalLine(why: why, range: statement.range)
      append(.critical(once(line, of: statement, in: \.criticals)))
    case .branch(let arms): emit(arms, of: statement)
    case .vary(let items): emitVariety(items, of: statement)
    case .lead(let destination): append(.lead(destination))
    }
  }

  private mutating func emit(_ arms: [Arm], of statement: Statement) {
    var jumps: [Int] = []
    for arm in arms {
      let side = self.side(Side(range: arm.range, isPassedBy: false))
      guard let condition = arm.condition else {
        append(.side(side))
        emit(arm.body.statements)
        continue
      }
      let test = program.instructions.count
      let formula = formula(condition)
      append(.end)
      emit(arm.body.statements)
      jumps.append(program.instructions.count)
      append(.end)
      let otherwise = Int32(program.instructions.count)
      program.instructions[test] = .test(formula: formula, side: side, otherwise: otherwise)
    }
    if arms.last?.condition != nil { append(.side(side(Side(range: statement.range, isPassedBy: true)))) }
    for jump in jumps { program.instructions[jump] = .jump(Int32(program.instructions.count)) }
  }

  /// The wordings stand apart, each ended, and are run from where they stand.
  private mutating func emitVariety(_ variants: [Variant], of statement: Statement) {
    let skip = program.instructions.count
    append(.end)
    let starts = variants.map { emit(Body($0.statements)) }
    program.instructions[skip] = .jump(Int32(program.instructions.count))
    append(.vary(once(Variety(variants, starts: starts), of: statement, in: \.varieties)))
  }

  private mutating func append(_ instruction: Instruction) {
    program.instructions.append(instruction)
    program.ranges.append(place)
  }

  private mutating func place<Value>(of value: Value, in table: WritableKeyPath<Program, [Value]>) -> Int32 {
    program[keyPath: table].append(value)
    return Int32(program[keyPath: table].count - 1)
  }

  private mutating func once<Value>(
    _ value: Value, of statement: Statement, in table: WritableKeyPath<Program, [Value]>
  ) -> Int32 {
    if let place = shared[statement] { return place }
    let place = place(of: value, in: table)
    shared[statement] = place
    return place
  }

  private mutating func side(_ side: Side) -> Int32 {
    if let place = sides[side] { return place }
    let place = place(of: side, in: \.sides)
    sides[side] = place
    return place
  }

  mutating func formula(_ condition: Condition) -> Int32 {
    FormulaCompiler.compile(condition, layout: layout, into: &program.formulas)
  }
}
